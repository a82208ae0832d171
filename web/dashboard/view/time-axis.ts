import { type Day, lastDayOf, type Month, monthOf, yearOf } from '#domain/calendar.ts';
import type { Programme, RoadmapVersion } from '#domain/programme.ts';

/**
 * The one axis of the roadmap figure. Its unit is a month and its zero the end of the month before the first one: the
 * end of a month stands at its index, and a day inside a month at its share of it.
 */
export interface TimeAxis {
  readonly first: Month;
  /** Years that have a column, ascending; the first is the baseline's, which ends at zero. */
  readonly years: readonly number[];
  /** Place of the last year's end. */
  readonly end: number;
}

/** The axis of a roadmap: from the end of the baseline year to the end of the last year that has a target. */
export function timeAxis(programme: Pick<Programme, 'baselineYear'>, roadmap: RoadmapVersion): TimeAxis {
  const years = roadmap.targets.map((target) => target.year);
  const first = `${programme.baselineYear}-12`;
  const last = Math.max(programme.baselineYear, ...years);
  return { first, years, end: 12 * (last - programme.baselineYear) };
}

/** Index of a month: 0 for the axis' first. */
export const indexOf = ({ first }: TimeAxis, month: Month): number =>
  12 * (yearOf(month) - yearOf(first)) + Number(month.slice(5, 7)) - Number(first.slice(5, 7));

/** Place of the end of a day on the axis, in months. */
export function placeOf(axis: TimeAxis, day: Day): number {
  const month = monthOf(day);
  return indexOf(axis, month) - 1 + Number(day.slice(8, 10)) / Number(lastDayOf(month).slice(8, 10));
}
