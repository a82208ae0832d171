import {
  addMonths,
  dayOf,
  type Instant,
  instantOf,
  type Month,
  milliseconds,
  monthOf,
} from '#domain/calendar.ts';
import { closesBy, dueAt } from '#domain/deadlines.ts';
import { closePeriod, closesByItself, monthToClose } from '#domain/decisions/closing-period.ts';
import { snapshotOf } from '#domain/frozen.ts';
import { DISTRICT, type DistrictHistory, summaryOf } from './district-history.ts';
import type { Edge } from './historic-act.ts';
import { TOY } from './toy-programme.ts';

/** Time goes by. What is over closes by itself, unless the machine sleeps: then it is made up when it next wakes. */
export function moved(history: DistrictHistory, at: Instant, asleep: boolean): DistrictHistory {
  let now = { ...history, at };
  if (asleep) return now;
  for (;;) {
    const month = monthToClose(now.close, TOY);
    if (!closesByItself(month, at)) return now;
    now = closed(now, month);
  }
}

/** The next moment of a kind: a last instant in time, or the first one after it. */
export function edgeAfter({ at, settings }: DistrictHistory, edge: Edge): Instant {
  const month = monthOf(dayOf(at));
  const [last, later] = edge === 'DUE' || edge === 'CUT' ? [dueOf, 1] : [closesBy, 1];
  const begins = edge === 'CUT' || edge === 'MONTH_BEGINS';
  const moments = [month, addMonths(month, later)].map((one) =>
    instantOf(milliseconds(last(one)) + (begins ? 1 : 0)),
  );
  return moments.find((moment) => moment > at) ?? at;

  function dueOf(one: Month): Instant {
    return dueAt(TOY, one, settings);
  }
}

/** A month closed, with the snapshot that is taken of it then. */
export function closed(history: DistrictHistory, month: Month): DistrictHistory {
  const { at, settings } = history;
  const firstSubmittedAt = history.slots.get(month)?.firstSubmittedAt ?? null;
  const district = { districtCode: DISTRICT, close: history.close, firstSubmittedAt };
  const [close] = closePeriod(month, [district], { programme: TOY, settings, at });
  if (!close) throw new Error('nothing was closed');
  const now = { ...history, close };
  return { ...now, snapshots: [...history.snapshots, snapshotOf(month, summaryOf(now), TOY)] };
}
