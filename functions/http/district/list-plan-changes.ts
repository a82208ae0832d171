import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { PlanChange } from '#domain/records/annual-plan.ts';
import { listPlanChanges as list } from '#store/plans.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';
import { requireDistrict } from '../require-district.ts';

/** A page of a plan's changes in order of entry, decided or not. @throws NOT_FOUND */
export const listPlanChanges: Operation<typeof DISTRICT_ROUTES.listPlanChanges> = async ({
  params,
  query,
}) => {
  requireDistrict(params.districtCode);
  const rows = await list(params.districtCode, params.year, query);
  return {
    body: {
      rows: rows.map((row) => plain<PlanChange>(row)),
      next: nextAfter(rows, query.limit, (row) => row.id),
    },
  };
};
