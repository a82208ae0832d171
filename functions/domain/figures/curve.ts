import { type Day, lastDayOf, type Month, monthOf, monthsFrom } from '../calendar.ts';
import type { Programme } from '../programme.ts';
import { builtAt, operatingAt } from '../station-state.ts';
import type { Summary } from '../summary.ts';
import { unitAt } from './unit.ts';

/** How many stations stand and serve on a day. */
export interface Counts {
  readonly built: number;
  readonly operating: number;
  /** Townships in force: what 全部 means that day. */
  readonly townships: number;
}

/** Stations built and operating at the end of `day`, of the city or of one district; cheap enough for every month. */
export function countsAt(
  summary: Summary,
  programme: Programme,
  day: Day,
  districtCode: string | null = null,
): Counts {
  const unit = unitAt(summary, programme, day, districtCode);
  let built = 0;
  let operating = 0;
  for (const row of unit.stations) {
    if (builtAt(row, day)) built += 1;
    if (operatingAt(row, day)) operating += 1;
  }
  return { built, operating, townships: unit.townships };
}

/** The curve of built and operating: a point a month from the baseline's last to that of `today`, whose point is today's. */
export function curveOf(
  summary: Summary,
  programme: Programme,
  today: Day,
  districtCode: string | null = null,
): readonly (Counts & { readonly month: Month; readonly day: Day })[] {
  return monthsFrom(`${programme.baselineYear}-12`, monthOf(today)).map((month) => {
    const end = lastDayOf(month);
    const day = end < today ? end : today;
    return { month, day, ...countsAt(summary, programme, day, districtCode) };
  });
}
