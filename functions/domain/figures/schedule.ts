import { type Day, daysBetween, yearOf } from '../calendar.ts';
import type { Programme } from '../programme.ts';
import { compareRatios, type Ratio, ratio } from '../ratio.ts';

/**
 * The share of the year's new builds that is expected by the end of `day` (序时进度, domain section 7): straight lines
 * between the programme's points, as an exact fraction; the last point's share afterwards.
 */
export function expectedShare(programme: Pick<Programme, 'schedule'>, day: Day): Ratio {
  const year = yearOf(day);
  let before: { on: Day; percent: number } | null = null;
  for (const point of programme.schedule) {
    const on = `${year}-${point.day}`;
    if (on > day) {
      if (!before) return ratio(0, 100);
      const span = daysBetween(before.on, on);
      const gone = daysBetween(before.on, day);
      return ratio(before.percent * span + (point.percent - before.percent) * gone, 100 * span);
    }
    before = { on, percent: point.percent };
  }
  return ratio(before?.percent ?? 0, 100);
}

/** True where the year's progress is short of what is expected by now (滞后); without a plan nothing is expected. */
export const isBehind = (progress: Ratio, expected: Ratio): boolean =>
  progress.d > 0 && compareRatios(progress, expected) < 0;
