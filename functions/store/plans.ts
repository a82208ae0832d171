import type { AnnualPlan, PlanChange } from '#domain/records/annual-plan.ts';
import { query, read } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** A district's plan for a year, consistently; null where nobody has written it. */
export const readPlan = (districtCode: string, year: number): Promise<Stored<AnnualPlan> | null> =>
  read<Stored<AnnualPlan>>(keys.plan(districtCode, year));

/** Every plan of a district and every change of one, in one query; plans oldest first, changes in order of entry within a year. */
export async function readPlanning(districtCode: string): Promise<{
  readonly plans: readonly Stored<AnnualPlan>[];
  readonly changes: readonly Stored<PlanChange>[];
}> {
  const items = await query<Stored<AnnualPlan> | Stored<PlanChange>>(districtPartition(districtCode), {
    prefix: 'PLAN#',
  });
  const isChange = (item: (typeof items)[number]): item is Stored<PlanChange> => item.sk.includes('#CHANGE#');
  return {
    plans: items.filter((item): item is Stored<AnnualPlan> => !isChange(item)),
    changes: items.filter(isChange),
  };
}

/** Every plan of a district, oldest first. */
export const listPlans = async (districtCode: string): Promise<readonly Stored<AnnualPlan>[]> =>
  (await readPlanning(districtCode)).plans;

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
