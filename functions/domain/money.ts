import type { Month } from './calendar.ts';
import type { DistrictSummary, MoneySums } from './summary.ts';
import { BASES, type Basis, EARMARKS, FUND_CHANNELS, PAYER_LEVELS, PURPOSES } from './vocabulary.ts';

/** Sums in fen with every level, channel, purpose and earmark at 0. */
export const noMoney = (): Record<Basis, Sums> => ({ BUDGET: emptySums(), DISBURSED: emptySums() });

/** {@link MoneySums} that may still be added to. */
export interface Sums extends MoneySums {
  byLevel: Record<(typeof PAYER_LEVELS)[number], number>;
  byChannel: Record<(typeof FUND_CHANNELS)[number], number>;
  byPurpose: Record<(typeof PURPOSES)[number], number>;
  byEarmark: Partial<Record<(typeof EARMARKS)[number], number>>;
  viaPurchase: number;
}

const emptySums = (): Sums => ({
  byLevel: { TOWNSHIP: 0, DISTRICT: 0, CITY: 0, OTHER: 0 },
  byChannel: { FISCAL: 0, WELFARE_LOTTERY: 0, SOCIAL: 0, EARMARK: 0 },
  byPurpose: { CONSTRUCTION: 0, OPERATION: 0, SERVICE: 0 },
  byEarmark: {},
  viaPurchase: 0,
});

/** The sums of districts over months, both included; budgeted and disbursed money stay apart (A15). */
export function moneyOf(
  districts: readonly DistrictSummary[],
  first: Month,
  last: Month,
): Readonly<Record<Basis, MoneySums>> {
  const sums = noMoney();
  for (const district of districts) {
    for (const row of district.months) {
      if (row.month < first || row.month > last) continue;
      for (const basis of BASES) add(sums[basis], row.money[basis]);
    }
  }
  return sums;
}

/** Total of one basis in fen: the levels add up to it, and so do the channels and the purposes. */
export const totalOf = (sums: MoneySums): number =>
  PAYER_LEVELS.reduce((total, level) => total + sums.byLevel[level], 0);

function add(to: Sums, from: MoneySums): void {
  for (const level of PAYER_LEVELS) to.byLevel[level] += from.byLevel[level];
  for (const channel of FUND_CHANNELS) to.byChannel[channel] += from.byChannel[channel];
  for (const purpose of PURPOSES) to.byPurpose[purpose] += from.byPurpose[purpose];
  for (const earmark of EARMARKS) {
    const amount = from.byEarmark[earmark];
    if (amount !== undefined) to.byEarmark[earmark] = (to.byEarmark[earmark] ?? 0) + amount;
  }
  to.viaPurchase += from.viaPurchase;
}
