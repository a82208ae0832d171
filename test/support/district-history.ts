import {
  addDays,
  addMonths,
  type Day,
  endOfDay,
  instantAt,
  lastDayOf,
  type Month,
  monthOf,
} from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import type { StatedDays } from '#domain/decisions/claiming.ts';
import { closeMonth } from '#domain/decisions/closing.ts';
import { correctClaim } from '#domain/decisions/correcting.ts';
import { emptySlot, type Slot, submitReport } from '#domain/decisions/filing.ts';
import {
  acceptReport,
  isUnderReview,
  openReport,
  returnReport,
  withdrawReport,
} from '#domain/decisions/reviewing.ts';
import type { Lock } from '#domain/lock.ts';
import type { Close } from '#domain/records/period.ts';
import type { Unstamped } from '#domain/records/record.ts';
import type { Station } from '#domain/records/station.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Stage } from '#domain/vocabulary.ts';
import { CORRECTABLE, type HistoricAct, type Statement } from './historic-act.ts';
import { keptStation, posting, reportInput, reportRow } from './kept-records.ts';
import { TOY } from './toy-programme.ts';

/** A district of the invented city, as its officers and the city's leave it. Periods end on the 10th there. */
export interface DistrictHistory {
  readonly day: Day;
  readonly stations: readonly Station[];
  readonly slots: ReadonlyMap<Month, Slot>;
  readonly close: Unstamped<Close> | null;
  readonly permits: Lock['permits'];
  /** Counts acts, so that everything has a name of its own. */
  readonly serial: number;
}

/** Both townships are in the accepted plan from this day on. */
export const PLANNED: Day = '2031-01-15';
const DISTRICT = '990001';
const CODES = ['990001001', '990001101'];

/** The first of the calendar's first month: two stations that meet the standards, nothing claimed, nothing filed. */
export const BEGINNING: DistrictHistory = {
  day: '2031-02-01',
  stations: CODES.map((code) =>
    keptStation(code, {
      staff: [
        posting('A', { role: 'DIRECTOR', post: 'SECTION_HEAD', certified: false, startOn: '2030-01-01' }),
        posting('B', { role: 'DEPUTY', startOn: '2030-01-01' }),
        posting('C', { startOn: '2030-01-01' }),
      ],
      modes: keptStation(code).modes.map((mode) => ({ ...mode, from: '2030-01-01' })),
    }),
  ),
  slots: new Map(),
  close: null,
  permits: [],
  serial: 0,
};

/** The history with the act carried out; null where it was refused. A defect is no refusal and is thrown. */
export function carriedOut(history: DistrictHistory, act: HistoricAct): DistrictHistory | null {
  try {
    return { ...after(history, act), serial: history.serial + 1 };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function after(history: DistrictHistory, act: HistoricAct): DistrictHistory {
  const { day, close, permits, serial } = history;
  const at = instantAt(day, '10:00');
  const officer = 'officer';
  const month = monthOf(day);
  const slot = history.slots.get(month) ?? emptySlot(DISTRICT, month);
  const review = { stations: history.stations, closedMonth: close?.month ?? null, at, officer };
  switch (act.kind) {
    case 'pass':
      return pass(history, act.days);
    case 'file':
      return file(history, act);
    case 'withdraw':
      return kept(history, withdrawReport(slot, review));
    case 'return':
      return kept(history, returnReport(slot, [{ pointer: '/rows', text: '请核实' }], review));
    case 'open':
      return kept(history, { slot: openReport(slot, at), stations: [] });
    case 'accept':
      return kept(history, { slot: acceptReport(slot, at, officer), stations: [] });
    case 'close':
      return closed(history, month);
    case 'permit': {
      const to = close?.closedThrough ?? day;
      const permit = { id: `X${serial}`, from: addDays(to, -20), to, expiresAt: endOfDay(addDays(day, 20)) };
      return { ...history, permits: [...permits, permit] };
    }
    case 'correct':
      return correct(history, act);
  }
}

function kept(
  history: DistrictHistory,
  { slot, stations }: { readonly slot: Slot; readonly stations: readonly Station[] },
): DistrictHistory {
  const changed = new Map(stations.map((station) => [station.townshipCode, station]));
  return {
    ...history,
    slots: new Map([...history.slots, [slot.month, slot]]),
    stations: history.stations.map((station) => changed.get(station.townshipCode) ?? station),
  };
}

const lockOf = ({ close, permits }: DistrictHistory): Lock => ({
  closedThrough: close?.closedThrough ?? null,
  permits,
});

function file(history: DistrictHistory, act: HistoricAct & { readonly kind: 'file' }): DistrictHistory {
  const month = addMonths(monthOf(history.day), -act.back);
  const rows = history.stations.map((station, i) => {
    const stated =
      i === act.station ? statedDays(station, act.stated, history.day, lockOf(history).closedThrough) : {};
    return reportRow(station.townshipCode, {
      warningReason: '属实',
      expectedBuiltOn: '2031-12-31',
      ...stated,
    });
  });
  const filing = submitReport(history.slots.get(month) ?? emptySlot(DISTRICT, month), reportInput(rows), {
    ...{
      programme: TOY,
      stations: history.stations,
      operators: [],
      plannedOn: () => PLANNED,
      previous: null,
    },
    ...{ lock: lockOf(history), at: instantAt(history.day, '10:00'), officer: 'officer' },
    hash: `hash ${history.serial}`,
  });
  return kept(history, filing);
}

function statedDays(
  { claims }: Station,
  stated: Statement,
  today: Day,
  closedThrough: Day | null,
): StatedDays {
  if ('any' in stated)
    return Object.fromEntries(stated.any.map(([stage, ago]) => [stage, addDays(today, -ago)]));
  const life = lifecycleOf(claims);
  const turns = ['suspendedOn', 'resumedOn'] as const;
  const due = life.suspended.length % 2 === 0 ? turns : ([turns[1], turns[0]] as const);
  const end: readonly Stage[] = stated.next[0] === 0 ? ['closedOn', ...due] : [...due, 'closedOn'];
  const open = [...CORRECTABLE, ...end].filter(
    (stage) => !claims.some((claim) => !isTurn(stage) && claim.stage === stage),
  );
  let [day = PLANNED] = [...claims.map((claim) => claim.on), closedThrough ?? PLANNED].sort().reverse();
  const days: [Stage, Day][] = [];
  for (const [i, later] of stated.next.entries()) {
    const stage = open[i];
    day = addDays(day, later);
    if (stage && day <= today) days.push([stage, day]);
  }
  return Object.fromEntries(days);
}

const isTurn = (stage: Stage): boolean => stage === 'suspendedOn' || stage === 'resumedOn';

function correct(history: DistrictHistory, act: HistoricAct & { readonly kind: 'correct' }): DistrictHistory {
  const station = history.stations[act.station];
  const from = station && lifecycleOf(station.claims)[act.field];
  if (!station || !from) return history;
  const corrected = correctClaim(
    station,
    { field: act.field, from, to: addDays(from, act.by) },
    {
      ...{ source: `CORRECTION#G${history.serial}`, lock: lockOf(history), plannedOn: PLANNED },
      isUnderReview: (source) => isUnderReview([...history.slots.values()], source),
      at: instantAt(history.day, '10:00'),
    },
  );
  return { ...history, stations: history.stations.map((s) => (s === station ? corrected : s)) };
}

/** Days go by; a month that ends is closed. */
function pass(history: DistrictHistory, days: number): DistrictHistory {
  let now = history;
  for (let i = 0; i < days; i += 1) {
    const month = monthOf(now.day);
    if (now.day === lastDayOf(month) && (now.close?.month ?? '') < month) now = closed(now, month);
    now = { ...now, day: addDays(now.day, 1) };
  }
  return now;
}

const closed = (history: DistrictHistory, month: Month): DistrictHistory => {
  const filed = history.slots.get(month)?.firstSubmittedAt ?? null;
  return { ...history, close: closeMonth(history.close, DISTRICT, month, filed, TOY) };
};
