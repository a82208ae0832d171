import type { Instant } from '../calendar.ts';
import type { ReportRound } from '../records/monthly-report.ts';

/** Number of the round that counts at `at`: the last one filed by then, unless it was returned or withdrawn by then. */
export function standingRound(slot: { readonly rounds: readonly Filed[] }, at: Instant): number | null {
  let standing: number | null = null;
  for (const { round, submittedAt, endedAt, outcome } of slot.rounds) {
    if (submittedAt > at) continue;
    const ended = outcome !== 'ACCEPTED' && endedAt !== null && endedAt <= at;
    standing = ended ? null : round;
  }
  return standing;
}

type Filed = Pick<ReportRound, 'round' | 'submittedAt' | 'endedAt' | 'outcome'>;
