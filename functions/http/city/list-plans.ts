import type { CITY_ROUTES } from '#contract/routes/city.ts';
import type { PlanPeople } from '#domain/records/annual-plan.ts';
import { keys } from '#store/keys.ts';
import { readPeople } from '#store/people.ts';
import { readPlan } from '#store/plans.ts';
import type { Operation } from '../call.ts';
import { planView } from '../plan-view.ts';
import { programme } from '../programme.ts';

/** Plans of one year, one a district in the programme's order, contacts masked; unwritten ones as version 0. */
export const listPlans: Operation<typeof CITY_ROUTES.listPlans> = async ({ params: { year } }) => {
  const plans = await Promise.all(
    programme().districts.map(async ({ code: districtCode }) => {
      const [plan, people] = await Promise.all([
        readPlan(districtCode, year),
        readPeople<PlanPeople>(keys.plan(districtCode, year)),
      ]);
      return planView(plan, people, { districtCode, year });
    }),
  );
  return { body: { plans } };
};
