import { CITY_ROUTES } from '#contract/routes/city.ts';
import { desk } from '../stack.ts';
import { listPlans } from './list-plans.ts';
import { listReports } from './list-reports.ts';
import { reviewPlan } from './review-plan.ts';

/** Lambda entry of the city bureau's desk. */
export const handler = desk(CITY_ROUTES, { listPlans, listReports, reviewPlan });
