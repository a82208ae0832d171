import type { Instant, Month } from '#domain/calendar.ts';
import { raisedId, raiseProblem } from '#domain/decisions/raising-problems.ts';
import { keys } from '#store/keys.ts';
import { readProblem } from '#store/problems.ts';
import type { RecordWrite } from '#store/transaction.ts';
import { plain } from '../plain.ts';

/**
 * The problem that a filing raises or puts in new words (R60), to be written with it; null: none. Who asks in a report
 * asks the bureau, which may hand the item back with its answer.
 */
export async function raisedProblem(
  districtCode: string,
  month: Month,
  text: string,
  at: Instant,
): Promise<RecordWrite | null> {
  const before = await readProblem(districtCode, raisedId(month));
  const said = { districtCode, month, text, townshipCode: null, owner: 'CITY' as const };
  const after = raiseProblem(before && plain(before), said, at);
  return after && { key: keys.problem(districtCode, after.id), before, after };
}
