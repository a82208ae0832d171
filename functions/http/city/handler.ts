import { CITY_ROUTES } from '#contract/routes/city.ts';
import { desk } from '../stack.ts';
import { closePeriod } from './close-period.ts';
import { getPeriod } from './get-period.ts';
import { getTwoPersons } from './get-two-persons.ts';
import { grantPermit } from './grant-permit.ts';
import { linkLogin } from './link-login.ts';
import { listCityProblems } from './list-city-problems.ts';
import { listOfficers } from './list-officers.ts';
import { listPlans } from './list-plans.ts';
import { listReports } from './list-reports.ts';
import { openCity } from './open-city.ts';
import { openReport } from './open-report.ts';
import { putOfficer } from './put-officer.ts';
import { putPeriod } from './put-period.ts';
import { putTwoPersons } from './put-two-persons.ts';
import { remindNow } from './remind-now.ts';
import { reviewPlan } from './review-plan.ts';
import { reviewPlanChange } from './review-plan-change.ts';
import { reviewReport } from './review-report.ts';

/** Lambda entry of the city bureau's desk. */
export const handler = desk(CITY_ROUTES, {
  closePeriod,
  getPeriod,
  grantPermit,
  putPeriod,
  getTwoPersons,
  linkLogin,
  listOfficers,
  listCityProblems,
  listPlans,
  listReports,
  openCity,
  openReport,
  putOfficer,
  putTwoPersons,
  remindNow,
  reviewPlan,
  reviewPlanChange,
  reviewReport,
});
