import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { emptySlot, type FilingContext, type Slot, submitReport } from '#domain/decisions/filing.ts';
import {
  acceptReport,
  openReport,
  type ReviewContext,
  returnReport,
  withdrawReport,
} from '#domain/decisions/reviewing.ts';
import type { ReportRow } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import {
  claimed,
  filingContext,
  keptStation,
  refused,
  reportInput,
  reportRow,
} from '../../support/kept-records.ts';

const ONE = '330281102';
const ON_TIME = instantAt('2021-06-23', '17:00');

const review = (stations: readonly Station[], over: Partial<ReviewContext> = {}): ReviewContext => ({
  stations,
  closedMonth: '2021-05',
  at: instantAt('2021-06-25', '10:00'),
  officer: 'city',
  ...over,
});

const JUNE = emptySlot('330281', '2021-06');
const started = keptStation(ONE, { claims: [claimed('startedOn', '2021-05-10')] });
const REMARKS = [{ pointer: `/rows/${ONE}/staffOnSite`, text: '请核实' }];

const file = (rows: readonly ReportRow[], over: Partial<FilingContext> = {}, slot: Slot = JUNE) =>
  submitReport(slot, reportInput(rows), filingContext([started], over));

/** The register after a filing or a return: what it did not change is as it was. */
const registerAfter = (stations: readonly Station[], changed: readonly Station[]): Station[] =>
  stations.map((station) => changed.find((one) => one.townshipCode === station.townshipCode) ?? station);

describe('what may follow what', () => {
  const filed = file([reportRow(ONE)]).slot;
  const opened = openReport(filed, instantAt('2021-06-24', '09:00'));
  const returned = returnReport(opened, REMARKS, review([started])).slot;
  const withdrawn = withdrawReport(filed, review([started])).slot;
  const accepted = acceptReport(opened, instantAt('2021-06-25', '10:00'), 'city');
  const slots = {
    NOT_RECEIVED: JUNE,
    SUBMITTED: filed,
    OPENED: opened,
    RETURNED: returned,
    WITHDRAWN: withdrawn,
    ACCEPTED: accepted,
  };
  const acts = {
    file: (slot: Slot) => file([reportRow(ONE)], {}, slot).slot,
    withdraw: (slot: Slot) => withdrawReport(slot, review([started])).slot,
    open: (slot: Slot) => openReport(slot, ON_TIME),
    return: (slot: Slot) => returnReport(slot, REMARKS, review([started])).slot,
    accept: (slot: Slot) => acceptReport(slot, ON_TIME, 'city'),
  };
  const no = null;

  it.each<[state: keyof typeof slots, ...(string | null)[]]>([
    // state          file         withdraw     open      return      accept
    ['NOT_RECEIVED', 'SUBMITTED', no, no, no, no],
    ['SUBMITTED', no, 'WITHDRAWN', 'OPENED', 'RETURNED', 'ACCEPTED'],
    ['OPENED', no, no, no, 'RETURNED', 'ACCEPTED'],
    ['RETURNED', 'SUBMITTED', no, no, no, no],
    ['WITHDRAWN', 'SUBMITTED', no, no, no, no],
    ['ACCEPTED', no, no, no, no, no],
  ])('of a report that is %s', (state, ...outcomes) => {
    const slot = slots[state];
    expect(slot.state).toBe(state);
    const found = Object.values(acts).map((act) => {
      try {
        return act(slot).state;
      } catch {
        expect(refused(() => act(slot))).toMatchObject({ code: 'REPORT_STATE', facts: { state } });
        return no;
      }
    });
    expect(found).toEqual(outcomes);
  });

  it('keeps when a review opened it, until it is filed anew', () => {
    expect(opened.openedAt).toBe(instantAt('2021-06-24', '09:00'));
    expect(file([reportRow(ONE)], {}, returned).slot.openedAt).toBeNull();
  });
});

describe('a return and a withdrawal (撤回)', () => {
  const row = reportRow(ONE, { builtOn: '2021-06-20', expectedBuiltOn: null });
  const first = file([row]);
  const register = registerAfter([started], first.stations);

  it.each([
    ['returned', (slot: Slot) => returnReport(slot, REMARKS, review(register)), 1, REMARKS],
    ['withdrawn', (slot: Slot) => withdrawReport(slot, review(register)), 0, []],
  ] as const)(
    'a report that is %s claims nothing until it is filed again, and then the same',
    (_what, act, returnCount, remarks) => {
      const back = act(first.slot);
      expect(back.stations).toEqual([started]);
      expect(back.slot).toMatchObject({ returnCount, firstSubmittedAt: ON_TIME });
      expect(back.slot.rounds[0]).toMatchObject({
        endedAt: instantAt('2021-06-25', '10:00'),
        endedBy: 'city',
        remarks,
      });

      const again = submitReport(
        back.slot,
        reportInput([row]),
        filingContext(registerAfter(register, back.stations), { at: instantAt('2021-06-26', '08:00') }),
      );
      expect(again.receipt).toBe('YB-330281-202106-02');
      expect(again.slot).toMatchObject({ state: 'SUBMITTED', firstSubmittedAt: ON_TIME, returnCount });
      expect(again.stations[0]?.claims.slice(-1)).toEqual([
        {
          stage: 'builtOn',
          on: '2021-06-20',
          source: 'REPORT#2021-06#02',
          at: instantAt('2021-06-26', '08:00'),
        },
      ]);
    },
  );

  it('counts each return, and a withdrawal as a round but as no return', () => {
    const again = file([reportRow(ONE)], {}, withdrawReport(first.slot, review(register)).slot);
    const twice = returnReport(
      file([reportRow(ONE)], {}, returnReport(again.slot, REMARKS, review(register)).slot).slot,
      REMARKS,
      review(register),
    );
    expect(twice.slot.returnCount).toBe(2);
    expect(twice.slot.rounds.map((round) => [round.round, round.outcome])).toEqual([
      [1, 'WITHDRAWN'],
      [2, 'RETURNED'],
      [3, 'RETURNED'],
    ]);
  });

  it('ends with the fortieth filing, which can only be accepted', () => {
    let { slot } = file([reportRow(ONE)]);
    for (let round = 2; round <= 40; round += 1)
      slot = file([reportRow(ONE)], {}, withdrawReport(slot, review([started])).slot).slot;
    expect(slot.rounds.length).toBe(40);
    expect(refused(() => withdrawReport(slot, review([started]))).code).toBe('REPORT_STATE');
    expect(refused(() => returnReport(slot, REMARKS, review([started]))).code).toBe('REPORT_STATE');
    expect(acceptReport(slot, instantAt('2021-06-25', '10:00'), 'city').state).toBe('ACCEPTED');
  });

  it('leaves alone what other months claimed', () => {
    expect(returnReport(file([reportRow(ONE)]).slot, REMARKS, review([started])).stations).toEqual([]);
  });

  it('comes too late once the month is closed, or over: the report may still be accepted', () => {
    const closed = review(register, { closedMonth: '2021-06' });
    expect(refused(() => returnReport(first.slot, REMARKS, closed)).code).toBe('REPORT_CLOSED');
    expect(refused(() => withdrawReport(first.slot, closed)).code).toBe('REPORT_CLOSED');
    // The month ends at 24:00 in Shanghai, whether or not anybody has closed it.
    const lastMoment = review(register, { at: '2021-06-30T15:59:59.999Z' });
    expect(returnReport(first.slot, REMARKS, lastMoment).slot.state).toBe('RETURNED');
    const july = review(register, { at: '2021-06-30T16:00:00.000Z' });
    expect(refused(() => returnReport(first.slot, REMARKS, july)).code).toBe('REPORT_CLOSED');
    expect(acceptReport(first.slot, instantAt('2021-07-02', '09:00'), 'city')).toMatchObject({
      state: 'ACCEPTED',
      acceptedAt: instantAt('2021-07-02', '09:00'),
    });
  });
});
