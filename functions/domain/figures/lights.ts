import type { Ratio } from '../ratio.ts';
import type { GateFigure } from './gates.ts';
import { isBehind } from './schedule.ts';

/** 红黄绿灯; shown with a word and a shape, never by colour alone. */
export const LIGHTS = ['red', 'yellow', 'green', 'grey'] as const;
/** One of {@link LIGHTS}. */
export type Light = (typeof LIGHTS)[number];

/**
 * The light of a unit for the running year (domain section 7): grey without a plan before all else; red where a gate
 * was missed and not made up since; yellow behind the schedule, or where the report due last is overdue.
 */
export function lightOf(facts: {
  readonly yearProgress: Ratio;
  readonly scheduleExpected: Ratio;
  readonly gates: Readonly<Record<string, GateFigure | null>>;
  /** Always false for the city. */
  readonly overdue: boolean;
}): Light {
  if (facts.yearProgress.d === 0) return 'grey';
  if (Object.values(facts.gates).some((gate) => gate?.state === 'MISSED')) return 'red';
  if (facts.overdue || isBehind(facts.yearProgress, facts.scheduleExpected)) return 'yellow';
  return 'green';
}
