import type { Instant, Month } from '#domain/calendar.ts';
import { daysLate, daysLeft, dueAt } from '#domain/deadlines.ts';
import { reportOf } from '#domain/figures/reporting.ts';
import type { Programme } from '#domain/programme.ts';
import type { Settings } from '#domain/settings.ts';
import type { DistrictSummary } from '#domain/summary.ts';

/** How a district's report of a month stands at a moment; timeliness is that of the first filing (A22). */
export type ReportCell =
  | { readonly kind: 'onTime'; readonly accepted: boolean }
  | { readonly kind: 'late'; readonly days: number; readonly accepted: boolean }
  /** Returned or withdrawn, and not filed again. */
  | { readonly kind: 'returned' }
  /** Not filed, and not yet due in so many days. */
  | { readonly kind: 'waiting'; readonly days: number }
  /** 漏报: due and never filed. */
  | { readonly kind: 'missing' };

/** Null where no report is asked for or the reader may not know. */
export function reportCell(
  district: DistrictSummary | undefined,
  programme: Programme,
  month: Month,
  at: Instant,
  settings: Settings,
): ReportCell | null {
  const report = month < programme.calendar.firstMonth ? null : reportOf(district, programme, month);
  if (!report) return null;
  const due = dueAt(programme, month, settings);
  const first = report.firstSubmittedAt;
  if (first === null || first > at)
    return at <= due
      ? { kind: 'waiting', days: daysLeft(programme, month, at, settings) }
      : { kind: 'missing' };
  const rounds = report.rounds.filter(([submittedAt]) => submittedAt <= at);
  const ended = rounds[rounds.length - 1]?.[1] ?? null;
  if (ended !== null && ended <= at) return { kind: 'returned' };
  const accepted = report.acceptedAt !== null && report.acceptedAt <= at;
  const days = daysLate(first, due);
  return days > 0 ? { kind: 'late', days, accepted } : { kind: 'onTime', accepted };
}
