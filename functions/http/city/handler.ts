import { CITY_ROUTES } from '#contract/routes/city.ts';
import { desk } from '../stack.ts';
import { closePeriod } from './close-period.ts';
import { getCalendar } from './get-calendar.ts';
import { getHandover } from './get-handover.ts';
import { getPeriod } from './get-period.ts';
import { getRolling } from './get-rolling.ts';
import { getTwoPersons } from './get-two-persons.ts';
import { grantPermit } from './grant-permit.ts';
import { handOver } from './hand-over.ts';
import { linkLogin } from './link-login.ts';
import { listCityPermits } from './list-city-permits.ts';
import { listCityProblems } from './list-city-problems.ts';
import { listOfficers } from './list-officers.ts';
import { listPlans } from './list-plans.ts';
import { listReminders } from './list-reminders.ts';
import { listReports } from './list-reports.ts';
import { officerHistory } from './officer-history.ts';
import { openCity } from './open-city.ts';
import { openReport } from './open-report.ts';
import { putOfficer } from './put-officer.ts';
import { putPeriod } from './put-period.ts';
import { putRolling } from './put-rolling.ts';
import { putTwoPersons } from './put-two-persons.ts';
import { remindNow } from './remind-now.ts';
import { reviewPlan } from './review-plan.ts';
import { reviewPlanChange } from './review-plan-change.ts';
import { reviewReport } from './review-report.ts';
import { verifyRecord } from './verify-record.ts';

/** Lambda entry of the city bureau's desk. */
export const handler = desk(CITY_ROUTES, {
  closePeriod,
  getCalendar,
  getPeriod,
  getRolling,
  listCityPermits,
  listReminders,
  putRolling,
  grantPermit,
  putPeriod,
  getHandover,
  getTwoPersons,
  handOver,
  officerHistory,
  verifyRecord,
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
