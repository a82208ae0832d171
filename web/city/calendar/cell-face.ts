import { clockOf, dayOf, type Instant, milliseconds } from '#domain/calendar.ts';
import { dayOfYear } from '../../strings/dates.ts';
import { strung } from '../../strings/punctuation.ts';
import type { CalendarCell } from './calendar-data.ts';
import { calendarWords } from './calendar-words.ts';

/** What a cell looks like. */
export type CellKind = 'on-time' | 'late' | 'missing' | 'owed' | 'waiting' | 'returned' | 'accepted';

/** A cell in words: how it looks, what it says, and what else is true of it. */
export interface CellFace {
  readonly kind: CellKind;
  readonly words: string;
  /** A second, smaller line: late in an open month, unreviewed in a closed one. */
  readonly note: string | null;
  /** It went back at least once and stands again. */
  readonly wasReturned: boolean;
  /** All of it in one line, for who does not see the cell. */
  readonly spoken: string;
}

const DAY_MS = 86_400_000;

/** A closed month shows whether the report came on time; an open one how far its review is. */
export function faceOf(cell: CalendarCell, isClosed: boolean, now: Instant): CellFace {
  const t = calendarWords().table;
  const first = cell.firstSubmittedAt;
  const [kind, words] = isClosed ? timeliness(cell) : review(cell, now);
  const isUnreviewed = isClosed && first !== null && cell.state !== 'ACCEPTED';
  const note = isUnreviewed
    ? t.unreviewed
    : !isClosed && cell.outcome === 'LATE'
      ? t.late(cell.daysLate)
      : null;
  const wasReturned = cell.returned > 0 && kind !== 'returned';
  const filed = first === null ? [] : [`${dayOfYear(dayOf(first))} ${clockOf(first)}`];
  return {
    ...{ kind, words, note, wasReturned },
    // What is seen stands in it in one piece, so that it can be spoken to as it is read.
    spoken: strung([
      ...(kind === 'on-time' ? [calendarWords().legend.onTimeAlone] : []),
      ...(kind === 'on-time' && note === null ? [] : [`${words}${note ?? ''}`]),
      ...filed,
      ...(wasReturned ? [t.wasReturned] : []),
    ]),
  };
}

function timeliness({ outcome, daysLate, firstSubmittedAt }: CalendarCell): readonly [CellKind, string] {
  const t = calendarWords().table;
  if (firstSubmittedAt === null) return ['missing', t.missing];
  if (outcome === 'LATE') return ['late', t.late(daysLate)];
  return ['on-time', t.day(String(Number(dayOf(firstSubmittedAt).slice(8))))];
}

function review(cell: CalendarCell, now: Instant): readonly [CellKind, string] {
  const t = calendarWords().table;
  switch (cell.state) {
    case 'ACCEPTED':
      return ['accepted', t.accepted];
    case 'SUBMITTED':
    case 'OPENED': {
      const since = cell.filedAt ?? now;
      return ['waiting', t.waiting(Math.floor((milliseconds(now) - milliseconds(since)) / DAY_MS))];
    }
    case 'RETURNED':
      return ['returned', t.returned(cell.remarks)];
    case 'WITHDRAWN':
      return ['owed', t.withdrawn];
    case 'NOT_RECEIVED':
      return cell.outcome === 'MISSING' ? ['missing', t.overdue(cell.daysLate)] : ['owed', t.owed];
  }
}
