import type { AnnualPlan } from '#domain/records/annual-plan.ts';
import { query, read } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** A district's plan for a year, consistently; null where nobody has written it. */
export const readPlan = (districtCode: string, year: number): Promise<Stored<AnnualPlan> | null> =>
  read<Stored<AnnualPlan>>(keys.plan(districtCode, year));

/** Every plan of a district, oldest first; their changes lie behind them and are left out. */
export async function listPlans(districtCode: string): Promise<Stored<AnnualPlan>[]> {
  const items = await query<Stored<AnnualPlan>>(districtPartition(districtCode), { prefix: 'PLAN#' });
  return items.filter((item) => !item.sk.includes('#CHANGE#'));
}
