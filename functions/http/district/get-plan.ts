import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { PlanPeople } from '#domain/records/annual-plan.ts';
import { keys } from '#store/keys.ts';
import { readPeople } from '#store/people.ts';
import { readPlan } from '#store/plans.ts';
import type { Operation } from '../call.ts';
import { planView } from '../plan-view.ts';
import { requireDistrict } from '../require-district.ts';

/** The plan of a year, contacts masked; version 0 where nobody has written it. @throws NOT_FOUND */
export const getPlan: Operation<typeof DISTRICT_ROUTES.getPlan> = async ({ params }) => {
  requireDistrict(params.districtCode);
  const [plan, people] = await Promise.all([
    readPlan(params.districtCode, params.year),
    readPeople<PlanPeople>(keys.plan(params.districtCode, params.year)),
  ]);
  return { body: planView(plan, people, params), version: plan?.version ?? 0 };
};
