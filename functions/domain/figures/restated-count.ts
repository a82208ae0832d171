import { type Day, lastDayOf, monthOf } from '../calendar.ts';
import { type FrozenPart, firstReported } from '../frozen.ts';
import type { Programme } from '../programme.ts';
import { builtAt, operatingAt } from '../station-state.ts';
import type { Summary } from '../summary.ts';
import type { Stage } from '../vocabulary.ts';
import { unitAt } from './unit.ts';

/** What is counted of a stage. */
const COUNTS = {
  builtOn: { count: 'builtCount', isAt: builtAt },
  operatingOn: { count: 'operatingCount', isAt: operatingAt },
} as const;

/** A count of the city that a close froze (首报) and that is another by now (更正). */
export interface RestatedCount {
  /** The last day of the month of the day that was first reported. */
  readonly day: Day;
  readonly count: (typeof COUNTS)[keyof typeof COUNTS]['count'];
  readonly first: number;
  readonly now: number;
}

/** The city's count that a wrong day `on` of a stage has touched; null where nothing was frozen, or it is the same by now. */
export function restatedCount(
  { stage, on }: { readonly stage: Stage; readonly on: Day },
  frozen: FrozenPart,
  { summary, programme }: { readonly summary: Summary; readonly programme: Programme },
): RestatedCount | null {
  if (stage !== 'builtOn' && stage !== 'operatingOn') return null;
  const day = lastDayOf(monthOf(on));
  const { count, isAt } = COUNTS[stage];
  const first = firstReported(frozen, day, count, null).frozen;
  const now = unitAt(summary, programme, day).stations.filter((row) => isAt(row, day)).length;
  return first === null || first === now ? null : { day, count, first, now };
}
