import type { TownshipLine } from '../township-lines.ts';
import type { DeskData } from '../use-desk.ts';

/** What a station lacks in the running year. */
export type GapKind = 'noDistrict' | 'budgetOnly' | 'noTownship';

/** Stations that lack the same. */
export interface Gap {
  readonly kind: GapKind;
  readonly lines: readonly TownshipLine[];
  /** What the district budgeted for them, in fen; only for `budgetOnly`. */
  readonly budgetFen: number;
}

const NONE = { districtDisbursedFen: 0, districtBudgetFen: 0, townshipBudgetFen: 0 };

/**
 * Gaps of the running year, gravest first: built stations without any district subsidy (R33), with one that is only
 * budgeted, and operating ones without a township budget line (R31). Kinds without a station are left out.
 */
export function gapsOf(lines: readonly TownshipLine[], funding: DeskData['funding']): readonly Gap[] {
  const sums = (line: TownshipLine) => funding[line.township.code] ?? NONE;
  const built = lines.filter((line) => line.life.builtOn !== null && line.life.closedOn === null);
  const unpaid = built.filter((line) => sums(line).districtDisbursedFen <= 0);
  const found: Readonly<Record<GapKind, readonly TownshipLine[]>> = {
    noDistrict: unpaid.filter((line) => sums(line).districtBudgetFen <= 0),
    budgetOnly: unpaid.filter((line) => sums(line).districtBudgetFen > 0),
    noTownship: built.filter((line) => line.life.operatingOn !== null && sums(line).townshipBudgetFen <= 0),
  };
  return (['noDistrict', 'budgetOnly', 'noTownship'] as const)
    .map((kind) => ({
      kind,
      lines: found[kind],
      budgetFen: found[kind].reduce((total, line) => total + sums(line).districtBudgetFen, 0),
    }))
    .filter((gap) => gap.lines.length > 0);
}
