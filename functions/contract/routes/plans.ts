import { AnnualPlanInput, AnnualPlanView, PlanChange, PlanChangeInput } from '#domain/records/annual-plan.ts';
import { DISTRICT_HISTORY_READERS, DISTRICT_READERS, DISTRICT_WRITERS } from '../access.ts';
import { HistoryQuery, HistoryStep } from '../history.ts';
import type { Routes } from '../route.ts';
import { Page, PlanPath, pageOf, Receipt } from '../shapes.ts';

/** Rows of a district's desk that are about its annual plans and their changes. */
export const DISTRICT_PLAN_ROUTES = {
  getPlan: {
    method: 'GET',
    path: '/api/districts/{districtCode}/plans/{year}',
    summary: 'The plan of a district for a year; an unwritten one reads as version 0.',
    access: DISTRICT_READERS,
    retry: 'none',
    tagged: true,
    params: PlanPath,
    response: AnnualPlanView,
  },
  putPlan: {
    method: 'PUT',
    path: '/api/districts/{districtCode}/plans/{year}',
    summary: 'Save the plan while it is a draft or returned.',
    access: DISTRICT_WRITERS,
    retry: 'record',
    params: PlanPath,
    body: AnnualPlanInput,
    response: AnnualPlanView,
  },
  submitPlan: {
    method: 'POST',
    path: '/api/districts/{districtCode}/plans/{year}/submission',
    summary: 'File the saved plan with the city, and with it the list of what is built.',
    access: DISTRICT_WRITERS,
    retry: 'act',
    params: PlanPath,
    response: Receipt,
  },
  requestPlanChange: {
    method: 'POST',
    path: '/api/districts/{districtCode}/plans/{year}/changes',
    summary: 'Ask for a swap in an accepted plan: one township out, another in, the quota unchanged.',
    access: DISTRICT_WRITERS,
    retry: 'act',
    params: PlanPath,
    body: PlanChangeInput,
    response: Receipt,
  },
  listPlanChanges: {
    method: 'GET',
    path: '/api/districts/{districtCode}/plans/{year}/changes',
    summary: 'Changes of a plan in order of entry, with what the city decided.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: PlanPath,
    query: Page,
    response: pageOf(PlanChange),
  },
  planHistory: {
    method: 'GET',
    path: '/api/districts/{districtCode}/plans/{year}/history',
    summary: 'Every version of a plan, newest first: who, when, what, why.',
    access: DISTRICT_HISTORY_READERS,
    retry: 'none',
    params: PlanPath,
    query: HistoryQuery,
    response: pageOf(HistoryStep),
  },
} as const satisfies Routes;
