import { failing, type StandardLine, type StandardPurpose } from '#domain/standards.ts';
import type { TownshipLine } from '../township-lines.ts';

export interface FailingStation {
  readonly line: TownshipLine;
  readonly lines: readonly StandardLine[];
}

/** What a station must meet by now: the steps that it has passed. Acceptance's line counts from service on. */
function purposesOf({ life }: TownshipLine): readonly StandardPurpose[] {
  if (life.operatingOn !== null) return ['BUILT', 'OPERATING', 'ACCEPTANCE'];
  return life.builtOn === null ? [] : ['BUILT'];
}

/** Stations whose record fails a standard of a step that they have passed, in code order; closed ones are left out. */
export const failingStations = (lines: readonly TownshipLine[]): readonly FailingStation[] =>
  lines
    .filter((line) => line.state !== 'CLOSED')
    .map((line) => ({
      line,
      lines: purposesOf(line).flatMap((purpose) => failing(line.standards, purpose)),
    }))
    .filter((station) => station.lines.length > 0);

/** Lines of the three steps that are met, and how many there are: 14 of 15. Reminders are not counted. */
export function standardsMet(lines: readonly StandardLine[]): { readonly met: number; readonly of: number } {
  const hard = lines.filter((line) => line.purpose !== 'REMINDER');
  return { met: hard.filter((line) => line.met).length, of: hard.length };
}

/** What stands between a station and the next step; for one in service, what it has lost. */
export function missingNow(line: TownshipLine): readonly StandardLine[] {
  const purposes: readonly StandardPurpose[] =
    line.life.operatingOn !== null
      ? ['BUILT', 'OPERATING', 'ACCEPTANCE']
      : line.life.builtOn !== null
        ? ['BUILT', 'OPERATING']
        : ['BUILT'];
  return purposes.flatMap((purpose) => failing(line.standards, purpose));
}
