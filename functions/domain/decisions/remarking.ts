import type { Remark } from '../records/monthly-report.ts';
import { invalid } from '../refusal.ts';

/**
 * Characters of all remarks on one report or plan, as JSON. A history keeps a round's remarks with every later step: what
 * was returned with more than this could be too large to be filed again.
 */
const MOST_REMARKS = 12_000;

/** Makes sure that what is returned can be filed again, and returned again. `rounds`: all so far. @throws INVALID at `/remarks` */
export function requireRoom(
  rounds: readonly { readonly remarks: readonly Remark[] }[],
  remarks: readonly Remark[],
): void {
  const said = rounds.flatMap((round) => round.remarks);
  if (JSON.stringify([...said, ...remarks]).length > MOST_REMARKS)
    throw invalid([{ pointer: '/remarks', code: 'TOO_LONG', facts: { most: MOST_REMARKS } }]);
}
