import { noMoney } from '../money.ts';
import type { MoneySums, MonthRow } from '../summary.ts';
import {
  BASES,
  type Basis,
  EARMARKS,
  type Earmark,
  FUND_CHANNELS,
  PAYER_LEVELS,
  PURPOSES,
} from '../vocabulary.ts';

/** Fen by month, a list a kind of money. */
type Columns = readonly (readonly number[])[];

/** Money by payer level: part of what the first screen needs. */
export type LevelColumns = Readonly<Record<Basis, Columns>>;

/** Money by channel, purpose and earmark, loaded with its panel. */
export interface MoneyColumns {
  readonly channels: Readonly<Record<Basis, Columns>>;
  readonly purposes: Readonly<Record<Basis, Columns>>;
  readonly earmarks: Readonly<Record<Basis, Columns>>;
  readonly viaPurchase: Readonly<Record<Basis, readonly number[]>>;
}

const byBasis = <T>(of: (basis: Basis) => T): Readonly<Record<Basis, T>> => ({
  BUDGET: of('BUDGET'),
  DISBURSED: of('DISBURSED'),
});

const columns = <K extends string>(
  months: readonly MonthRow[],
  kinds: readonly K[],
  of: (sums: MoneySums) => Readonly<Partial<Record<K, number>>>,
): Readonly<Record<Basis, Columns>> =>
  byBasis((basis) => kinds.map((kind) => months.map((row) => of(row.money[basis])[kind] ?? 0)));

/** Money by payer level of one district, all its months. */
export const packLevels = (months: readonly MonthRow[]): LevelColumns =>
  columns(months, PAYER_LEVELS, (sums) => sums.byLevel);

/** The rest of the money of one district, all its months. */
export const packMoney = (months: readonly MonthRow[]): MoneyColumns => ({
  channels: columns(months, FUND_CHANNELS, (sums) => sums.byChannel),
  purposes: columns(months, PURPOSES, (sums) => sums.byPurpose),
  earmarks: columns(months, EARMARKS, (sums) => sums.byEarmark),
  viaPurchase: byBasis((basis) => months.map((row) => row.money[basis].viaPurchase)),
});

/** The sums of month `at`; without its part, channels, purposes and earmarks are 0. */
export function unpackMoney(
  levels: LevelColumns,
  money: MoneyColumns | undefined,
  at: number,
): Readonly<Record<Basis, MoneySums>> {
  const sums = noMoney();
  for (const basis of BASES) {
    const own = sums[basis];
    PAYER_LEVELS.forEach((level, i) => {
      own.byLevel[level] = levels[basis][i]?.[at] ?? 0;
    });
    if (!money) continue;
    FUND_CHANNELS.forEach((channel, i) => {
      own.byChannel[channel] = money.channels[basis][i]?.[at] ?? 0;
    });
    PURPOSES.forEach((purpose, i) => {
      own.byPurpose[purpose] = money.purposes[basis][i]?.[at] ?? 0;
    });
    EARMARKS.forEach((earmark: Earmark, i) => {
      const amount = money.earmarks[basis][i]?.[at] ?? 0;
      if (amount !== 0) own.byEarmark[earmark] = amount;
    });
    own.viaPurchase = money.viaPurchase[basis][at] ?? 0;
  }
  return sums;
}
