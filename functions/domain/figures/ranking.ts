import { compareRatios, type Ratio } from '../ratio.ts';

/**
 * Ranks of units by year progress, then by new builds, best first; equals share a rank and the next one follows their
 * number: 1, 2, 2, 4 (domain section 7). Null for a unit without a plan.
 */
export function ranksOf(
  units: Readonly<Record<string, { readonly yearProgress: Ratio; readonly newBuilt: number }>>,
): Readonly<Record<string, number | null>> {
  const ranked = Object.entries(units).filter(([, unit]) => unit.yearProgress.d > 0);
  const isBehind = (
    a: { yearProgress: Ratio; newBuilt: number },
    b: { yearProgress: Ratio; newBuilt: number },
  ): boolean => {
    const order = compareRatios(a.yearProgress, b.yearProgress);
    return order < 0 || (order === 0 && a.newBuilt < b.newBuilt);
  };
  return Object.fromEntries(
    Object.entries(units).map(([code, unit]) => [
      code,
      unit.yearProgress.d === 0 ? null : 1 + ranked.filter(([, other]) => isBehind(unit, other)).length,
    ]),
  );
}
