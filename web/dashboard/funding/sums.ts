import { lastDayOf, type Month, yearOf } from '#domain/calendar.ts';
import { unitAt } from '#domain/figures/unit.ts';
import { moneyOf, totalOf } from '#domain/money.ts';
import type { Programme } from '#domain/programme.ts';
import { type Ratio, ratio } from '#domain/ratio.ts';
import type { MoneySums, Summary } from '#domain/summary.ts';
import type { Basis } from '#domain/vocabulary.ts';

/** A fiscal year of one basis, whole or to date. */
export interface YearMoney {
  readonly year: number;
  /** Last month counted, where the year is not over; null for a whole year. */
  readonly until: Month | null;
  readonly sums: MoneySums;
  /** In fen. */
  readonly total: number;
  /** Township money over all (R30, A14). */
  readonly townshipShare: Ratio;
}

/** The fiscal years up to `month` that have money of this basis, ascending; budget and disbursed are never mixed (A15). */
export function yearsOfMoney(
  summary: Summary,
  programme: Programme,
  month: Month,
  basis: Basis,
  district: string | null,
): readonly YearMoney[] {
  const { districts } = unitAt(summary, programme, lastDayOf(month), district);
  const years: YearMoney[] = [];
  for (let year = programme.baselineYear; year <= yearOf(month); year++) {
    const end = `${year}-12`;
    const running = month < end;
    const sums = moneyOf(districts, `${year}-01`, running ? month : end)[basis];
    const total = totalOf(sums);
    if (total === 0) continue;
    const townshipShare = ratio(sums.byLevel.TOWNSHIP, total);
    years.push({ year, until: running ? month : null, sums, total, townshipShare });
  }
  return years;
}
