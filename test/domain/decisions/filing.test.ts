import { describe, expect, it } from 'vitest';
import { type Day, instantAt } from '#domain/calendar.ts';
import {
  emptySlot,
  type FilingContext,
  previousMonth,
  type Slot,
  submitReport,
} from '#domain/decisions/filing.ts';
import type { ReportRow } from '#domain/records/monthly-report.ts';
import {
  claimed,
  filingContext,
  keptStation,
  refused,
  reportInput,
  reportRow,
  wrong,
} from '../../support/kept-records.ts';
import { TOY } from '../../support/toy-programme.ts';

const [ONE, TWO] = ['330281102', '330281103'];
const ON_TIME = instantAt('2021-06-23', '17:00');

const JUNE = emptySlot('330281', '2021-06');
const started = keptStation(ONE, { claims: [claimed('startedOn', '2021-05-10')] });
const serving = keptStation(ONE, {
  claims: [
    claimed('startedOn', '2021-05-01'),
    claimed('builtOn', '2021-05-10'),
    claimed('operatingOn', '2021-05-20'),
  ],
});

const file = (rows: readonly ReportRow[], over: Partial<FilingContext> = {}, slot: Slot = JUNE) =>
  submitReport(slot, reportInput(rows), filingContext([started], over));

describe('filing a report', () => {
  it('gives a receipt that says kind, division, month and round', () => {
    const { receipt, slot } = file([reportRow(ONE)]);
    expect(receipt).toBe('YB-330281-202106-01');
    expect(slot).toMatchObject({ state: 'SUBMITTED', firstSubmittedAt: ON_TIME, returnCount: 0 });
    expect(slot.rounds).toEqual([
      {
        ...{ round: 1, submittedAt: ON_TIME, submittedBy: 'yuyao', receipt, hash: 'hash-1', nil: false },
        ...{ endedAt: null, endedBy: null, outcome: null, remarks: [] },
      },
    ]);
  });

  it('keeps what the report says and no name of who prepared it', () => {
    const { content } = file([reportRow(ONE)]);
    expect(Object.keys(content).sort()).toEqual([
      ...['measures', 'nextPlan', 'nil', 'problems'],
      ...['provincialFiledOn', 'provincialSystemFiled', 'rows'],
    ]);
  });

  it('claims the days of its rows from its round, and leaves stations alone of which it says nothing new', () => {
    const two = keptStation(TWO);
    const { stations } = submitReport(
      JUNE,
      reportInput([reportRow(ONE, { builtOn: '2021-06-20', expectedBuiltOn: null }), reportRow(TWO)]),
      filingContext([started, two]),
    );
    expect(stations.map((station) => station.townshipCode)).toEqual([ONE]);
    expect(stations[0]?.claims).toEqual([
      ...started.claims,
      { stage: 'builtOn', on: '2021-06-20', source: 'REPORT#2021-06#01', at: ON_TIME },
    ]);
  });

  it('is late and counts all the same after the 23rd', () => {
    expect(file([reportRow(ONE)], { at: instantAt('2021-06-29', '09:00') }).slot.state).toBe('SUBMITTED');
  });

  it('may say that nothing has changed (a nil return)', () => {
    const { slot, content } = submitReport(
      JUNE,
      reportInput([reportRow(ONE)], { nil: true }),
      filingContext([started]),
    );
    expect([slot.rounds[0]?.nil, content.nil]).toEqual([true, true]);
  });

  it('was filed with the province by today, and not on a day to come', () => {
    const filedOn = (provincialFiledOn: Day) => {
      const input = reportInput([reportRow(ONE)], { provincialSystemFiled: true, provincialFiledOn });
      return submitReport(JUNE, input, filingContext([started]));
    };
    expect(filedOn('2021-06-23').content.provincialFiledOn).toBe('2021-06-23');
    expect(wrong(() => filedOn('2021-06-24'))).toEqual(['/provincialFiledOn STAGE_IN_FUTURE']);
  });

  it('waits for the first of its month', () => {
    const early = { at: '2021-05-31T15:59:59.999Z' };
    expect(refused(() => file([reportRow(ONE)], early))).toMatchObject({
      code: 'REPORT_NOT_OPEN_YET',
      facts: { month: '2021-06', opensOn: '2021-06-01' },
    });
    expect(file([reportRow(ONE)], { at: '2021-05-31T16:00:00.000Z' }).slot.state).toBe('SUBMITTED');
  });

  it('begins with the first month of the calendar', () => {
    const march = emptySlot('330281', '2021-03');
    expect(refused(() => file([reportRow(ONE)], {}, march)).code).toBe('REPORT_NOT_OPEN_YET');
  });

  it('goes by another city’s calendar as well', () => {
    // The invented city reports from February 2031 on; its period ends on the 10th.
    const station = keptStation('990001101', { claims: [claimed('startedOn', '2031-01-20')] });
    const of = (month: string, builtOn: string | null, at: string) =>
      submitReport(
        emptySlot('990001', month),
        reportInput([reportRow('990001101', { builtOn, expectedBuiltOn: '2031-09-30' })]),
        filingContext([station], { programme: TOY, at, lock: { closedThrough: null, permits: [] } }),
      );
    expect(refused(() => of('2031-01', null, instantAt('2031-01-20', '08:00'))).code).toBe(
      'REPORT_NOT_OPEN_YET',
    );
    expect(of('2031-02', '2031-02-10', instantAt('2031-02-20', '08:00')).stations).toHaveLength(1);
    expect(wrong(() => of('2031-02', '2031-02-11', instantAt('2031-02-20', '08:00')))).toEqual([
      '/rows/990001101/builtOn STAGE_AFTER_PERIOD',
    ]);
  });
});

describe('the rows of a report', () => {
  it('are one for each station of the register: none missing, none unknown', () => {
    const { issues } = refused(() =>
      submitReport(
        JUNE,
        reportInput([reportRow(ONE), reportRow('330281999')]),
        filingContext([started, keptStation(TWO)]),
      ),
    );
    expect(issues).toEqual([
      { pointer: '/rows', code: 'REPORT_ROWS_MISMATCH', facts: { missing: [TWO], unknown: ['330281999'] } },
    ]);
  });

  it('are not owed for a station that is closed', () => {
    const closed = keptStation(TWO, {
      claims: [claimed('startedOn', '2021-04-10'), claimed('closedOn', '2021-05-10')],
    });
    expect(
      submitReport(JUNE, reportInput([reportRow(ONE)]), filingContext([started, closed])).slot.state,
    ).toBe('SUBMITTED');
  });

  it('say when a station will be built as long as it is not', () => {
    expect(wrong(() => file([reportRow(ONE, { expectedBuiltOn: null })]))).toEqual([
      `/rows/${ONE}/expectedBuiltOn EXPECTED_DAY_REQUIRED`,
    ]);
    expect(file([reportRow(ONE, { expectedBuiltOn: null, builtOn: '2021-06-20' })]).stations).toHaveLength(1);
  });

  it('name no day that is past when the report is first filed; one that passes while it is returned stands', () => {
    const rows = [reportRow(ONE, { expectedBuiltOn: '2021-06-19' })];
    const on = (day: Day, slot = JUNE) =>
      submitReport(slot, reportInput(rows), filingContext([started], { at: instantAt(day, '09:00') }));
    expect(on('2021-06-19').slot.state).toBe('SUBMITTED');
    expect(wrong(() => on('2021-06-20'))).toEqual([`/rows/${ONE}/expectedBuiltOn EXPECTED_DAY_PAST`]);
    const returned = {
      ...JUNE,
      state: 'RETURNED' as const,
      firstSubmittedAt: instantAt('2021-06-18', '09:00'),
    };
    expect(on('2021-06-20', returned).slot.state).toBe('SUBMITTED');
  });

  it('give figures of the service only where there is service, and money that came in anywhere', () => {
    expect(
      wrong(() => file([reportRow(ONE, { serviceVisits: 0, homeVisits: 3, fundsDisbursedFen: 100 })])),
    ).toEqual([`/rows/${ONE}/serviceVisits NOT_OPERATING`, `/rows/${ONE}/homeVisits NOT_OPERATING`]);
    expect(file([reportRow(ONE, { fundsDisbursedFen: 100 })]).slot.state).toBe('SUBMITTED');
    const visited = reportRow(ONE, { expectedBuiltOn: null, serviceVisits: 80 });
    expect(submitReport(JUNE, reportInput([visited]), filingContext([serving])).slot.state).toBe('SUBMITTED');
  });

  it('name villages served only where there is service, and only villages of the township', () => {
    const served = (code: string) => reportRow(ONE, { expectedBuiltOn: null, servedVillageCodes: [code] });
    expect(wrong(() => file([{ ...served(`${ONE}201`), expectedBuiltOn: '2021-09-30' }]))).toEqual([
      `/rows/${ONE}/servedVillageCodes NOT_OPERATING`,
    ]);
    const of = (code: string, over: Partial<FilingContext> = {}) =>
      submitReport(JUNE, reportInput([served(code)]), filingContext([serving], over));
    expect(of(`${ONE}201`).slot.state).toBe('SUBMITTED');
    expect(wrong(() => of(`${TWO}201`))).toEqual([
      `/rows/${ONE}/servedVillageCodes VILLAGE_OUTSIDE_TOWNSHIP`,
    ]);
    // Where the list of villages is at hand, a code that nobody published is no village.
    const villageExists = (code: string): boolean => code === `${ONE}201`;
    expect(of(`${ONE}201`, { villageExists }).slot.state).toBe('SUBMITTED');
    expect(wrong(() => of(`${ONE}999`, { villageExists }))).toEqual([
      `/rows/${ONE}/servedVillageCodes VILLAGE_OUTSIDE_TOWNSHIP`,
    ]);
  });

  it('explain a figure that raises a warning', () => {
    const few = reportRow(ONE, { expectedBuiltOn: null, staffOnSite: 2 });
    const filing = (row: ReportRow) => submitReport(JUNE, reportInput([row]), filingContext([serving]));
    expect(refused(() => filing(few)).issues).toEqual([
      {
        pointer: `/rows/${ONE}/warningReason`,
        code: 'REASON_REQUIRED',
        facts: { warnings: ['STAFF_BELOW_MINIMUM', 'STAFF_DIFFERS'] },
      },
    ]);
    expect(filing({ ...few, warningReason: '一人休假' }).slot.state).toBe('SUBMITTED');
  });

  it('are refused all together, each issue at its field', () => {
    const rows = [
      reportRow(ONE, { builtOn: '2021-06-24', expectedBuiltOn: null }),
      reportRow(TWO, { startedOn: '2021-05-23', expectedBuiltOn: null }),
    ];
    expect(
      wrong(() => submitReport(JUNE, reportInput(rows), filingContext([started, keptStation(TWO)]))),
    ).toEqual([
      `/rows/${ONE}/builtOn STAGE_IN_FUTURE`,
      `/rows/${ONE}/expectedBuiltOn EXPECTED_DAY_REQUIRED`,
      `/rows/${TWO}/startedOn DAY_CLOSED`,
      `/rows/${TWO}/expectedBuiltOn EXPECTED_DAY_REQUIRED`,
    ]);
  });
});

it('carries forward from the month before, over the year’s end too', () => {
  expect([previousMonth('2021-06'), previousMonth('2022-01')]).toEqual(['2021-05', '2021-12']);
});
