import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { emptySlot } from '#domain/decisions/filing.ts';
import { actsOf, type DistrictBook, leftBehind, openItems } from '#domain/open-items.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { MonthlyReport, ReportRound } from '#domain/records/monthly-report.ts';
import { keptStation } from '../support/kept-records.ts';

const DISTRICT = '330203';
const AT = instantAt('2023-06-20', '09:00');
const { schema, version, createdAt, createdBy, updatedAt, updatedBy } = keptStation('330203001');
const KEPT = { schema, version, createdAt, createdBy, updatedAt, updatedBy };

const round = (over: Partial<ReportRound> = {}): ReportRound => ({
  ...{ round: 1, submittedAt: instantAt('2023-05-20', '09:00'), submittedBy: 'haishu', receipt: 'YB-1' },
  ...{ hash: '', nil: false, endedAt: null, endedBy: null, outcome: null, remarks: [] },
  ...over,
});
const report = (
  month: string,
  state: MonthlyReport['state'],
  rounds: readonly ReportRound[] = [round()],
) => ({
  ...KEPT,
  ...emptySlot(DISTRICT, month),
  state,
  rounds: [...rounds],
});
const book = (over: Partial<DistrictBook> = {}): DistrictBook => ({
  ...{ districtCode: DISTRICT, closedThrough: '2023-04-23', months: ['2023-04', '2023-05', '2023-06'] },
  ...{ reports: [], drafts: new Map(), plans: [], changes: [], problems: [], permits: [] },
  ...over,
});
const found = (over: Partial<DistrictBook>) =>
  openItems(book(over), { programme: NINGBO, settings: {}, at: AT }).map(
    ({ kind, subject, state, turn, drafts, on }) => [kind, subject, state, turn, drafts, on].join(' '),
  );

describe('what is open in a district', () => {
  it('are reports that nobody has filed while their days are open, with what is drafted of them', () => {
    expect(found({ drafts: new Map([['2023-06', 18]]) })).toEqual([
      'REPORT 2023-05 OWED DISTRICT 0 2023-05-23T15:59:59.999Z',
      'REPORT 2023-06 OWED DISTRICT 18 2023-06-23T15:59:59.999Z',
    ]);
  });

  it('are reports that came back, and those that wait for the city, closed or not', () => {
    const returned = round({ outcome: 'RETURNED', endedAt: instantAt('2023-06-01', '10:00') });
    expect(
      found({
        reports: [
          report('2023-04', 'SUBMITTED'),
          report('2023-05', 'RETURNED', [returned]),
          report('2023-06', 'ACCEPTED'),
        ],
      }),
    ).toEqual([
      'REPORT 2023-04 SUBMITTED CITY 0 2023-05-20T01:00:00.000Z',
      'REPORT 2023-05 RETURNED DISTRICT 0 2023-06-01T02:00:00.000Z',
    ]);
  });

  it('are plans that are not accepted, swaps that wait, problems and permits that run', () => {
    const plan = { ...KEPT, districtCode: DISTRICT, year: 2023, entries: [], rounds: [], acceptedAt: null };
    const change = { ...KEPT, id: 'C1', districtCode: DISTRICT, year: 2023, out: '330203001', reason: '' };
    const decided = { decidedAt: null, decisionReason: null, in: {} };
    const problem = { ...KEPT, districtCode: DISTRICT, month: '2023-05', text: '', raisedOn: '2023-05-20' };
    const rest = { townshipCode: null, replies: [], owner: 'CITY' as const };
    const permit = { ...KEPT, districtCode: DISTRICT, from: '2023-01-01', to: '2023-01-31', reason: '' };
    const accepted = ['2023-05', '2023-06'].map((month) => report(month, 'ACCEPTED'));
    expect(
      found({
        reports: accepted,
        plans: [
          { ...plan, state: 'ACCEPTED' },
          { ...plan, year: 2024, state: 'DRAFT' },
        ],
        changes: [
          { ...change, ...decided, state: 'REQUESTED' },
          { ...change, ...decided, state: 'REFUSED' },
        ] as unknown as DistrictBook['changes'],
        problems: [
          { ...problem, ...rest, id: '2023-05-01', closedOn: null },
          { ...problem, ...rest, id: '2023-05-02', closedOn: '2023-06-01' },
        ],
        permits: [
          { ...permit, id: 'P1', expiresAt: instantAt('2023-06-30', '00:00') },
          { ...permit, id: 'P2', expiresAt: AT },
        ],
      }),
    ).toEqual([
      'PLAN 2024 DRAFT DISTRICT 0 ',
      `PLAN_CHANGE 2023 REQUESTED CITY 0 ${createdAt}`,
      'PROBLEM 2023-05-01 OPEN CITY 0 2023-05-20',
      'PERMIT P1 OPEN DISTRICT 0 2023-06-29T16:00:00.000Z',
    ]);
  });

  it('is left behind by who has to do with it', () => {
    const items = openItems(book({ reports: [report('2023-05', 'SUBMITTED')] }), {
      ...{ programme: NINGBO, settings: {}, at: AT },
    });
    const left = (role: Parameters<typeof leftBehind>[1]['role']) =>
      leftBehind(items, { role }).map(({ subject }) => subject);
    expect(left('DISTRICT_OFFICER')).toEqual(['2023-05', '2023-06']);
    expect(left('TOWNSHIP_OFFICER')).toEqual(['2023-06']);
    expect(left('CITY_OFFICER')).toEqual(['2023-05']);
    expect(left('LEADER')).toEqual([]);
  });
});

describe('what an officer did', () => {
  it('are the rounds that the officer began or ended, newest first, not what others did or what is older', () => {
    const reports = [
      report('2022-05', 'ACCEPTED', [
        round({ submittedAt: instantAt('2022-05-20', '09:00'), receipt: 'YB-0' }),
      ]),
      report('2023-05', 'ACCEPTED', [
        round({ outcome: 'RETURNED', endedAt: instantAt('2023-06-01', '10:00'), endedBy: 'city' }),
        round({
          ...{ submittedAt: instantAt('2023-06-02', '09:00'), submittedBy: 'haishu2', receipt: 'YB-2' },
          ...{ outcome: 'WITHDRAWN', endedAt: instantAt('2023-06-02', '10:00'), endedBy: 'haishu' },
        }),
      ]),
    ];
    const acts = (officer: string) =>
      actsOf(officer, reports, instantAt('2022-06-20', '00:00')).map(
        ({ act, receipt }) => `${act} ${receipt}`,
      );
    expect(acts('haishu')).toEqual(['WITHDRAWN YB-2', 'FILED YB-1']);
    expect(acts('city')).toEqual(['RETURNED YB-1']);
    expect(acts('leader')).toEqual([]);
  });

  it('is to correct, and neither to file nor to accept, where a figure was put right', () => {
    const at = instantAt('2023-06-10', '09:00');
    const corrected = round({
      ...{ round: 2, submittedAt: at, receipt: 'YB-2', endedAt: at, endedBy: 'haishu', outcome: 'ACCEPTED' },
      correction: {
        ...{
          townshipCode: '330203001',
          field: 'homeVisits',
          from: 9,
          to: 6,
          reason: '重复计数',
          permit: null,
        },
      },
    });
    const acts = actsOf('haishu', [report('2023-05', 'ACCEPTED', [corrected])], at);
    expect(acts.map(({ act, receipt }) => `${act} ${receipt}`)).toEqual(['CORRECTED YB-2']);
  });
});
