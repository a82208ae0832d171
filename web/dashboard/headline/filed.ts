import type { Instant, Month } from '#domain/calendar.ts';
import { isFiledAt, reportOf } from '#domain/figures/reporting.ts';
import type { Programme } from '#domain/programme.ts';
import type { Summary } from '#domain/summary.ts';

/**
 * How many districts have a filed report of the month that stands at `at` (returned ones do not); null where none is
 * asked for, or where discipline is not known to the reader.
 */
export function filedOf(
  summary: Summary,
  programme: Programme,
  month: Month,
  at: Instant,
): { readonly filed: number; readonly of: number } | null {
  if (month < programme.calendar.firstMonth) return null;
  let filed = 0;
  for (const { code } of programme.districts) {
    const report = reportOf(summary[code], programme, month);
    if (!report) return null;
    if (isFiledAt(report, at)) filed += 1;
  }
  return { filed, of: programme.districts.length };
}
