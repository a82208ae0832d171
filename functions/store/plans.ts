import type { AnnualPlan, PlanChange } from '#domain/records/annual-plan.ts';
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

/** One change of a plan, consistently; null where there is none. */
export const readPlanChange = (
  districtCode: string,
  year: number,
  id: string,
): Promise<Stored<PlanChange> | null> => read<Stored<PlanChange>>(keys.planChange(districtCode, year, id));

/** Changes of a plan in order of entry; `after` is the id of the last one seen. */
export const listPlanChanges = (
  districtCode: string,
  year: number,
  page: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<Stored<PlanChange>[]> =>
  query<Stored<PlanChange>>(districtPartition(districtCode), {
    prefix: keys.planChange(districtCode, year, '').sk,
    ...(page.after ? { after: keys.planChange(districtCode, year, page.after).sk } : {}),
    ...(page.limit ? { limit: page.limit } : {}),
  });
