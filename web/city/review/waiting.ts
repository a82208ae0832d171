import type { CityDesk } from '#contract/city-desk.ts';
import type { Instant, Month } from '#domain/calendar.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { SinceLastMonth } from '#domain/records/since-last-month.ts';

/** A report whose standing round waits for the bureau. */
export interface Waiting {
  readonly month: Month;
  readonly districtCode: string;
  readonly slot: MonthlyReport;
  /** When the round was filed that waits. */
  readonly since: Instant;
  /** What it says otherwise than last month's; null where only its review says. */
  readonly difference: SinceLastMonth | null;
}

/** The reports that wait for review, in the order in which the desk gives them: longest wait first. */
export const waitingOf = (desk: CityDesk | null): readonly Waiting[] =>
  (desk?.waiting ?? []).flatMap(({ sinceLastMonth: difference, ...slot }) => {
    const since = slot.rounds[slot.rounds.length - 1]?.submittedAt;
    const { month, districtCode } = slot;
    return since === undefined ? [] : [{ month, districtCode, slot, since, difference }];
  });
