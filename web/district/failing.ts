import type { Lifecycle } from '#domain/claims.ts';
import type { StandardLine, StandardPurpose } from '#domain/standards.ts';
import type { TownshipLine } from './township-lines.ts';

/** True where a station has taken the step that lines of this purpose guard: then what is not met is a fault, before it a task. */
export const isReached = (purpose: StandardPurpose, life: Lifecycle): boolean =>
  purpose === 'BUILT' ? life.builtOn !== null : purpose !== 'REMINDER' && life.operatingOn !== null;

/** Standards that a station fails: those of the steps that it has taken. A closed one fails none. */
export const failingNow = ({ state, standards, life }: TownshipLine): readonly StandardLine[] =>
  state === 'CLOSED' ? [] : standards.filter((line) => !line.met && isReached(line.purpose, life));

/** The step that a station takes next; null once it serves, and for a closed one. */
export const nextStep = ({ life, state }: TownshipLine): 'BUILT' | 'OPERATING' | null =>
  state === 'CLOSED' || life.operatingOn !== null ? null : life.builtOn === null ? 'BUILT' : 'OPERATING';

/** What a station fails, and what stands between it and its next step. */
export function missingNow(line: TownshipLine): readonly StandardLine[] {
  const next = nextStep(line);
  return [...failingNow(line), ...line.standards.filter(({ met, purpose }) => !met && purpose === next)];
}

/** A station and the standards that it fails. */
export interface FailingStation {
  readonly line: TownshipLine;
  readonly lines: readonly StandardLine[];
}

/** Stations whose record fails a standard, in code order. */
export const failingStations = (lines: readonly TownshipLine[]): readonly FailingStation[] =>
  lines.map((line) => ({ line, lines: failingNow(line) })).filter((station) => station.lines.length > 0);

/** Lines of the three steps that are met, and how many there are: 14 of 15. Reminders are not counted. */
export function standardsMet(lines: readonly StandardLine[]): { readonly met: number; readonly of: number } {
  const hard = lines.filter((line) => line.purpose !== 'REMINDER');
  return { met: hard.filter((line) => line.met).length, of: hard.length };
}
