import { type Instant, milliseconds } from './calendar.ts';
import type { ReportRound } from './records/monthly-report.ts';

/** Who holds a report: the bureau from a filing to its end, the district from a return or a withdrawal on. */
export type Side = 'CITY' | 'DISTRICT';

/** A stretch of time in which one side held the report; `until` is not in it. */
export interface Span {
  readonly side: Side;
  readonly from: Instant;
  readonly until: Instant;
}

type Round = Pick<ReportRound, 'submittedAt' | 'endedAt' | 'outcome'>;

/**
 * The two-sided clock of a report: spans in time order, each beginning where the last one ends, from the first filing
 * to its acceptance, or to `now` while it waits. Nothing for a report that was never filed.
 */
export function spansOf(rounds: readonly Round[], now: Instant): readonly Span[] {
  return rounds.flatMap(({ submittedAt, endedAt, outcome }, i): readonly Span[] => {
    const city: Span = { side: 'CITY', from: submittedAt, until: endedAt ?? now };
    // A correction of an accepted report waits for nobody.
    if (rounds[i - 1]?.outcome === 'ACCEPTED') return [];
    if (endedAt === null || outcome === 'ACCEPTED') return [city];
    return [city, { side: 'DISTRICT', from: endedAt, until: rounds[i + 1]?.submittedAt ?? now }];
  });
}

/** Milliseconds that each side held the report; together exactly the time that the spans cover. */
export function heldBy(spans: readonly Span[]): Readonly<Record<Side, number>> {
  const held = { CITY: 0, DISTRICT: 0 };
  for (const { side, from, until } of spans) held[side] += milliseconds(until) - milliseconds(from);
  return held;
}

/** A span of time as people say it: whole days, or whole hours below one day; both floored, and 0 days below an hour. */
export function roughly(ms: number): { readonly unit: 'days' | 'hours'; readonly n: number } {
  const hours = Math.max(0, Math.floor(ms / 3_600_000));
  return hours >= 24 || hours === 0
    ? { unit: 'days', n: Math.floor(hours / 24) }
    : { unit: 'hours', n: hours };
}
