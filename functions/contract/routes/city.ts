import * as z from 'zod';
import { AnnualPlanView, BuiltLine, PlanChangeDecision } from '#domain/records/annual-plan.ts';
import { MonthlyReport, Remark } from '#domain/records/monthly-report.ts';
import { ProblemView } from '#domain/records/problem.ts';
import { Reminders } from '#domain/records/reminders.ts';
import { districtCode, instant, month, set } from '#domain/records/scalar.ts';
import { CITY_READERS, CITY_REVIEWERS } from '../access.ts';
import { CityDesk } from '../city-desk.ts';
import type { Routes } from '../route.ts';
import { MonthPath, PlanChangePath, PlanPath, Receipt, ReportPath, YearPath } from '../shapes.ts';
import { CITY_OFFICER_ROUTES } from './officers.ts';
import { CITY_PERIOD_ROUTES } from './periods.ts';

/** What the bureau says of something filed: accepted, or returned with at least one remark, pinned to a field by letters and digits alone. */
const Review = z
  .strictObject({
    outcome: z.enum(['ACCEPTED', 'RETURNED']),
    remarks: z
      .array(Remark.extend({ pointer: Remark.shape.pointer.regex(/^(\/[A-Za-z0-9]+)*$/) }))
      .max(50)
      .default([]),
  })
  .refine((review) => review.outcome === 'ACCEPTED' || review.remarks.length > 0, {
    path: ['remarks'],
    message: 'REMARK_REQUIRED',
  });

/** Routes of the bureau: what all districts sent, and the review of it. */
export const CITY_ROUTES = {
  openCity: {
    method: 'GET',
    path: '/api/city/desk',
    summary: "Everything that the city's desk shows first, in one request.",
    access: CITY_READERS,
    retry: 'none',
    response: CityDesk,
  },
  listPlans: {
    method: 'GET',
    path: '/api/plans/{year}',
    summary:
      "Every district's plan for a year with its built list; unwritten ones read as version 0. Beside them what is built now.",
    access: CITY_READERS,
    retry: 'none',
    params: YearPath,
    response: z.strictObject({
      plans: z.array(AnnualPlanView),
      /** What stands built now, by the figures; what a built list (附件2) is held against. */
      builtNow: z.array(BuiltLine),
    }),
  },
  reviewPlan: {
    method: 'POST',
    path: '/api/districts/{districtCode}/plans/{year}/review',
    summary:
      'Accept a filed plan, or return it with remarks. From acceptance on its entries count as planned.',
    access: CITY_REVIEWERS,
    retry: 'act',
    params: PlanPath,
    body: Review,
    response: Receipt,
  },
  reviewPlanChange: {
    method: 'POST',
    path: '/api/districts/{districtCode}/plans/{year}/changes/{id}/review',
    summary: 'Approve a swap, which moves the plan at once, or refuse it with a reason.',
    access: CITY_REVIEWERS,
    retry: 'act',
    params: PlanChangePath,
    body: PlanChangeDecision,
    response: Receipt,
  },
  listCityProblems: {
    method: 'GET',
    path: '/api/problems',
    summary: 'Problems of all districts that are still open, the oldest first.',
    access: CITY_READERS,
    retry: 'none',
    response: z.strictObject({ problems: z.array(ProblemView) }),
  },
  openReport: {
    method: 'POST',
    path: '/api/districts/{districtCode}/reports/{month}/opening',
    summary: 'Open a filed report for review; from here on the district can no longer take it back.',
    access: CITY_REVIEWERS,
    retry: 'act',
    params: ReportPath,
    response: Receipt,
  },
  reviewReport: {
    method: 'POST',
    path: '/api/districts/{districtCode}/reports/{month}/review',
    summary:
      'Accept a filed report, or return it with remarks pinned to fields; a return withdraws its claims.',
    access: CITY_REVIEWERS,
    retry: 'act',
    params: ReportPath,
    body: Review,
    response: Receipt,
  },
  listReports: {
    method: 'GET',
    path: '/api/periods/{month}/reports',
    summary: "Every district's report of a month, those not received included.",
    access: CITY_READERS,
    retry: 'none',
    params: MonthPath,
    response: z.strictObject({
      month,
      dueAt: instant,
      now: instant,
      reports: z.array(
        z.strictObject({
          districtCode,
          slot: MonthlyReport.nullable(),
          /** By hand (已催n次), and when last. */
          reminders: Reminders.pick({ count: true, lastAt: true }),
        }),
      ),
    }),
  },
  remindNow: {
    method: 'POST',
    path: '/api/periods/{month}/reminders',
    summary:
      'Remind districts that owe the report (催办): once a day each. The others are named, with why they were not.',
    access: CITY_REVIEWERS,
    retry: 'append',
    params: MonthPath,
    body: z.strictObject({
      districts: set(districtCode, 30).refine((asked) => asked.length > 0, { message: 'REQUIRED' }),
    }),
    response: z.strictObject({
      ...Receipt.shape,
      reminded: z.array(districtCode),
      /** They have filed, or the month has not begun. */
      notOwing: z.array(districtCode),
      /** They were reminded by hand today. */
      tooSoon: z.array(districtCode),
      /** Nobody there files, so that nobody could be reminded. */
      withoutOfficer: z.array(districtCode),
    }),
  },
  ...CITY_OFFICER_ROUTES,
  ...CITY_PERIOD_ROUTES,
} as const satisfies Routes;
