import { endOfDay, instant } from '#domain/calendar.ts';
import { daysLate, dueAt } from '#domain/deadlines.ts';
import { closesByItself } from '#domain/decisions/closing-period.ts';
import { emptySlot, type Slot, submitReport } from '#domain/decisions/filing.ts';
import { returnReport } from '#domain/decisions/reviewing.ts';
import { tellProgress } from '#domain/decisions/telling-progress.ts';
import { figures } from '#domain/figures.ts';
import { foldDistrict } from '#domain/fold.ts';
import { snapshotOf } from '#domain/frozen.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Station } from '#domain/records/station.ts';
import { Refusal } from '#domain/refusal.ts';
import { claimed, filingContext, keptStation, reportInput, reportRow } from './kept-records.ts';
import { plan } from './records.ts';

/** What the rules decide at the edges of days, months and years, by the host that runs this file: JSON on stdout. */
const DISTRICT = '330281';
const CODE = '330281001';
const started = keptStation(CODE, { claims: [claimed('startedOn', '2021-05-10', 'PROGRESS#N0')] });

const outcome = <T>(decide: () => T): T | string => {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.issues[0]?.code ?? error.code;
  }
};

function file(month: string, at: string, stated: object = {}, station: Station = started) {
  const row = reportRow(CODE, { warningReason: '属实', expectedBuiltOn: '2029-12-31', ...stated });
  const context = filingContext([station], { at: instant(at), lock: { closedThrough: null, permits: [] } });
  return submitReport(emptySlot(DISTRICT, month), reportInput([row]), context);
}

/** Days late of a filing, or why there is none. */
const late = (month: string, at: string) =>
  outcome(() => daysLate(file(month, at).slot.firstSubmittedAt ?? '', dueAt(NINGBO, month)));

function returned(month: string, filedAt: string, at: string) {
  const review = { stations: [started], closedMonth: null, at: instant(at), officer: 'city' };
  return outcome(() => returnReport(file(month, filedAt).slot, [], review).slot.state);
}

const told = (on: string, at: string) =>
  outcome(() => {
    const context = { programme: NINGBO, operators: [], at: instant(at), plannedOn: '2021-04-01' };
    const lock = { closedThrough: null, permits: [] };
    return tellProgress('N1', started, { stage: 'builtOn', on }, { ...context, lock }).claims[1]?.on;
  });

/** The summary of a district whose one planned station is this one, known at `at`. */
const summaryOf = (station: Station, slots: readonly Slot[], at: string) => ({
  [DISTRICT]: foldDistrict(
    [
      plan(2021, '2021-04-01', [[CODE, '2021-06-30']]),
      { sk: `STATION#${CODE}`, ...station },
      ...slots.map((slot) => ({ sk: `REPORT#${slot.month}`, ...slot })),
    ],
    { districtCode: DISTRICT, version: 1, programme: NINGBO, through: instant(at) },
  ),
});

/** A station built on 28 June: after June's period, before the gate of 30 June. */
function builtOn28June() {
  const stated = { builtOn: '2021-06-28' };
  const july = file('2021-07', '2021-07-01T09:00+08:00', stated);
  const [station = started] = july.stations;
  const summary = summaryOf(station, [july.slot], '2021-07-24T00:00+08:00');
  const gate = (day: string) =>
    figures(summary, NINGBO, { day, at: endOfDay(day) }).districts[DISTRICT]?.gates.halfByJune?.actual;
  const frozen = snapshotOf('2021-07', summary, NINGBO).frozen;
  return {
    inJune: outcome(() => file('2021-06', '2021-06-29T09:00+08:00', stated).receipt),
    inJuly: july.stations[0]?.claims.map(({ stage, on }) => `${stage} ${on}`),
    gateByDay: ['2021-06-27', '2021-06-28', '2021-06-30'].map(gate),
    frozenWithJuly: frozen.map(({ day, builtCount }) => [day, builtCount.reduce((sum, n) => sum + n, 0)]),
    toldOnTheDay: told('2021-06-28', '2021-06-28T09:00+08:00'),
  };
}

console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onThe22nd: late('2021-06', '2021-06-22T09:00:00Z'),
    lastSecond: late('2021-06', '2021-06-23T15:59:59Z'),
    lastMillisecond: late('2021-06', '2021-06-23T15:59:59.999Z'),
    midnight: late('2021-06', '2021-06-23T16:00:00.000Z'),
    dayAfter: late('2021-06', '2021-06-24T16:00:00.001Z'),
    mayEnds: ['2021-05-31T15:59:59.999Z', '2021-05-31T16:00:00.000Z'].map((at) => late('2021-06', at)),
    yearEnds: ['2021-12-31T15:59:59.999Z', '2021-12-31T16:00:00.000Z'].map((at) => late('2022-01', at)),
    decemberReturned: ['2021-12-31T15:59:59.999Z', '2021-12-31T16:00:00.000Z'].map((at) =>
      returned('2021-12', '2021-12-20T00:00:00Z', at),
    ),
    leapDay: ['2024-02-28T15:59:59.999Z', '2024-02-28T16:00:00.000Z'].map((at) => told('2024-02-29', at)),
    leapMonthCloses: ['2024-02-29T15:59:59.999Z', '2024-02-29T16:00:00.000Z'].map((at) =>
      closesByItself('2024-02', at),
    ),
    builtOn28June: builtOn28June(),
  }),
);
