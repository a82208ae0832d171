import { type Day, daysBetween, yearOf } from '../calendar.ts';
import type { Figures } from '../figures.ts';
import type { Gate, Programme } from '../programme.ts';
import type { Ratio } from '../ratio.ts';
import type { GateFigure } from './gates.ts';

/**
 * A clause of the one sentence that says where a unit stands. Clauses are facts, in the order in which they are said;
 * each language words them in its own order of words.
 */
export type SentencePart =
  | { readonly kind: 'built'; readonly built: number; readonly coverage: Ratio }
  /** Only where no plan is running: how many of the built stations serve. */
  | { readonly kind: 'operating'; readonly operating: number }
  | { readonly kind: 'newBuilt'; readonly progress: Ratio }
  /** The gate is ahead, or its day is the day asked for, and not reached: `short` stations, `days` days. */
  | { readonly kind: 'gateAhead'; readonly gate: Gate; readonly short: number; readonly days: number }
  | { readonly kind: 'gateReached'; readonly gate: Gate; readonly early: boolean }
  | { readonly kind: 'gateMissed'; readonly gate: Gate; readonly short: number }
  | { readonly kind: 'gateMadeUp'; readonly gate: Gate; readonly on: Day };

/**
 * The sentence of a unit for the end of `day`: built and coverage; with a plan, this year's new builds and the gate
 * that comes next (that day included; after the last gate of the year, the last one).
 */
export function sentenceOf(
  figures: Figures,
  programme: Pick<Programme, 'gates'>,
  day: Day,
): readonly SentencePart[] {
  const { builtCount, operatingCount, coverageRate, yearProgress } = figures;
  const built: SentencePart = { kind: 'built', built: builtCount, coverage: coverageRate };
  if (yearProgress.d === 0) return [built, { kind: 'operating', operating: operatingCount }];
  const gate = gateInFront(programme, day);
  const standing = gate && figures.gates[gate.id];
  const parts: SentencePart[] = [built, { kind: 'newBuilt', progress: yearProgress }];
  return gate && standing ? [...parts, gateClause(gate, standing, day)] : parts;
}

/** The first gate of the year whose day has not gone by at `day`; the last one when all have. Undefined without gates. */
export function gateInFront(programme: Pick<Programme, 'gates'>, day: Day): Gate | undefined {
  const { gates } = programme;
  return gates.find((gate) => `${yearOf(day)}-${gate.by}` >= day) ?? gates[gates.length - 1];
}

function gateClause(gate: Gate, { need, actual, state, by, madeUpOn }: GateFigure, day: Day): SentencePart {
  const short = need - actual;
  switch (state) {
    case 'IN_PROGRESS':
      return { kind: 'gateAhead', gate, short, days: daysBetween(day, by) };
    case 'DONE_EARLY':
      return { kind: 'gateReached', gate, early: true };
    case 'MET':
      return { kind: 'gateReached', gate, early: false };
    case 'MISSED':
      return { kind: 'gateMissed', gate, short };
    case 'MADE_UP':
      return { kind: 'gateMadeUp', gate, on: madeUpOn ?? by };
  }
}
