import type { CityDesk } from '#contract/city-desk.ts';
import type { Instant, Month } from '#domain/calendar.ts';
import { heldBy, roughly, type Span, spansOf } from '#domain/decisions/clock.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { reviewWords } from './review-words.ts';

/** A report whose standing round waits for the bureau. */
export interface Waiting {
  readonly month: Month;
  readonly districtCode: string;
  readonly slot: MonthlyReport;
  /** When the round was filed that waits. */
  readonly since: Instant;
}

/** The reports that wait for review, in the order in which the desk gives them: longest wait first. */
export const waitingOf = (desk: CityDesk | null): readonly Waiting[] =>
  (desk?.waiting ?? []).flatMap((slot) => {
    const since = slot.rounds[slot.rounds.length - 1]?.submittedAt;
    return since === undefined ? [] : [{ month: slot.month, districtCode: slot.districtCode, slot, since }];
  });

/** 「3天」, 「23小时」: floored. */
export function inWords(ms: number): string {
  const { unit, n } = roughly(ms);
  return reviewWords().time[unit](n);
}

/** Spans of a report and what each side held, in words. */
export function clockOfReport(
  slot: Pick<MonthlyReport, 'rounds'>,
  now: Instant,
): { readonly spans: readonly Span[]; readonly city: string; readonly district: string } {
  const spans = spansOf(slot.rounds, now);
  const held = heldBy(spans);
  return { spans, city: inWords(held.CITY), district: inWords(held.DISTRICT) };
}
