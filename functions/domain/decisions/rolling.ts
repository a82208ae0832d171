import { addMonths, dayOf, type Instant, type Month, monthOf } from '../calendar.ts';
import { dueAt } from '../deadlines.ts';
import type { Programme } from '../programme.ts';
import type { Rolling, Settings } from '../settings.ts';

/** By which calendar, and when. */
export interface RollingContext {
  readonly programme: Programme;
  readonly settings: Settings;
  readonly at: Instant;
}

/** True where the last span has no end: months to come have their due days moved off days off. */
export const rollsNow = (spans: readonly Rolling[]): boolean => spans[spans.length - 1]?.until === null;

/**
 * From now on due days on days off move to the next working day, or no longer do (R46, A2). What was due stays as it was
 * due: the change takes hold with the first month that is due later, by either reading.
 */
export function setRolling(on: boolean, { programme, settings, at }: RollingContext): readonly Rolling[] {
  const spans = settings.rollsByHoliday ?? [];
  if (rollsNow(spans) === on) return spans;
  const after = (month: Month): readonly Rolling[] =>
    on
      ? [...spans, { from: month, until: null }]
      : spans
          .map((span) => (span.until === null ? { ...span, until: month } : span))
          .filter(({ from, until }) => until === null || from < until);
  let month = monthOf(dayOf(at));
  if (month < programme.calendar.firstMonth) month = programme.calendar.firstMonth;
  for (;;) {
    const spansAfter = after(month);
    const readings = [settings, { ...settings, rollsByHoliday: spansAfter }];
    if (readings.every((reading) => dueAt(programme, month, reading) >= at)) return spansAfter;
    month = addMonths(month, 1);
  }
}
