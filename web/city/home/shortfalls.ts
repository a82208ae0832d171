import type { CityDesk } from '#contract/city-desk.ts';
import { shortName } from '../city-programme.ts';

type OfGate = Pick<CityDesk['gates'][number], 'districts'>;

/** A district, by its short name, and by how many stations it is short or ahead; at least 1. */
export type Amount = readonly [district: string, n: number];

/** Who is short of a gate and who ahead, in the programme's order; `sum` of the shortfalls may exceed the city's own. */
export function shortfallsOf({ districts }: OfGate): {
  readonly short: readonly Amount[];
  readonly ahead: readonly Amount[];
  readonly sum: number;
} {
  const amounts = (of: (one: OfGate['districts'][number]) => number): readonly Amount[] =>
    districts.filter((one) => of(one) > 0).map((one) => [shortName(one.districtCode), of(one)]);
  const short = amounts(({ need, actual }) => need - actual);
  return {
    short,
    ahead: amounts(({ need, actual }) => actual - need),
    sum: short.reduce((sum, [, n]) => sum + n, 0),
  };
}

/** The same amounts together, the largest first: `[2, ['慈溪']], [1, ['象山', '宁海']]`. */
export function byAmount(
  amounts: readonly Amount[],
): readonly (readonly [n: number, names: readonly string[]])[] {
  const sizes = [...new Set(amounts.map(([, n]) => n))].sort((a, b) => b - a);
  return sizes.map((size) => [size, amounts.filter(([, n]) => n === size).map(([name]) => name)]);
}
