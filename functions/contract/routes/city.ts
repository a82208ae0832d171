import * as z from 'zod';
import { AnnualPlanView, PlanChangeDecision } from '#domain/records/annual-plan.ts';
import { MonthlyReport, Remark } from '#domain/records/monthly-report.ts';
import { districtCode, instant, month } from '#domain/records/scalar.ts';
import { CITY_READERS, CITY_REVIEWERS } from '../access.ts';
import type { Routes } from '../route.ts';
import {
  MonthPath,
  OfficerPath,
  Page,
  PlanChangePath,
  PlanPath,
  pageOf,
  Receipt,
  ReportPath,
  YearPath,
} from '../shapes.ts';

/** What the bureau says of something filed: accepted, or returned with at least one remark. */
const Review = z
  .strictObject({ outcome: z.enum(['ACCEPTED', 'RETURNED']), remarks: z.array(Remark).max(50).default([]) })
  .refine((review) => review.outcome === 'ACCEPTED' || review.remarks.length > 0, {
    path: ['remarks'],
    message: 'REMARK_REQUIRED',
  });

/** Routes of the bureau: what all districts sent, and the review of it. */
export const CITY_ROUTES = {
  listPlans: {
    method: 'GET',
    path: '/api/plans/{year}',
    summary: "Every district's plan for a year; unwritten ones read as version 0.",
    access: CITY_READERS,
    retry: 'none',
    params: YearPath,
    response: z.strictObject({ plans: z.array(AnnualPlanView) }),
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
  openReport: {
    method: 'POST',
    path: '/api/districts/{districtCode}/reports/{month}/opening',
    summary: 'Open a filed report for review; from here on the district can no longer take it back.',
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
      reports: z.array(z.strictObject({ districtCode, slot: MonthlyReport.nullable() })),
    }),
  },
} as const satisfies Routes;
