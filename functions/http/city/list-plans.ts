import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { builtList } from '#domain/built-list.ts';
import { dayOf } from '#domain/calendar.ts';
import type { PlanPeople } from '#domain/records/annual-plan.ts';
import { keys } from '#store/keys.ts';
import { readPeople } from '#store/people.ts';
import { readPlan } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { readSummary } from '#store/summaries.ts';
import type { Operation } from '../call.ts';
import { planView } from '../plan-view.ts';

/**
 * Plans of one year, one a district in the programme's order, contacts masked; unwritten ones as version 0. What is
 * built now comes from the summaries: a second behind the records, and an eighth of their reading.
 */
export const listPlans: Operation<typeof CITY_ROUTES.listPlans> = async ({ params: { year }, at }) => {
  const found = await Promise.all(
    programme().districts.map(async ({ code: districtCode }) => {
      const [plan, people, kept] = await Promise.all([
        readPlan(districtCode, year),
        readPeople<PlanPeople>(keys.plan(districtCode, year)),
        readSummary(districtCode),
      ]);
      const stations = (kept?.summary.stations ?? []).map((row) => ({ ...row, townshipCode: row.code }));
      return {
        plan: planView(plan, people, { districtCode, year }),
        built: builtList(stations, dayOf(at)),
      };
    }),
  );
  return {
    body: { plans: found.map(({ plan }) => plan), builtNow: found.flatMap(({ built }) => built) },
  };
};
