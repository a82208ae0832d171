import { type Day, dayOf, endOfDay, type Instant, lastDayOf, type Month, monthOf } from '#domain/calendar.ts';
import type { AsOf } from '#domain/figures.ts';
import type { Summary } from '#domain/summary.ts';

/**
 * The day and instant that a month of the time machine answers for: its last day, or now inside the running one.
 */
export function standpointOf(month: Month | null, now: Instant): AsOf {
  const today = dayOf(now);
  if (month === null || month >= monthOf(today)) return { day: today, at: now };
  const day = lastDayOf(month);
  return { day, at: endOfDay(day) };
}

/** 未结账: some district's facts of that day may still change without a permit; so it is where nothing is known yet. */
export function isUnsettled(summary: Summary, day: Day): boolean {
  const districts = Object.values(summary);
  return (
    districts.length === 0 ||
    districts.some(({ closedThrough }) => closedThrough === null || closedThrough < day)
  );
}
