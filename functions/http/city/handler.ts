import { CITY_ROUTES } from '#contract/routes/city.ts';
import { desk } from '../stack.ts';
import { listPlans } from './list-plans.ts';
import { listReports } from './list-reports.ts';
import { openReport } from './open-report.ts';
import { reviewPlan } from './review-plan.ts';
import { reviewReport } from './review-report.ts';

/** Lambda entry of the city bureau's desk. */
export const handler = desk(CITY_ROUTES, {
  getTwoPersons,
  linkLogin,
  listOfficers,
  listPlans,
  listReports,
  openReport,
  putOfficer,
  putTwoPersons,
  reviewPlan,
  reviewPlanChange,
  reviewReport,
});
import { reviewPlanChange } from './review-plan-change.ts';
