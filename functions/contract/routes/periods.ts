import * as z from 'zod';
import { Correction, CorrectionInput, DueInput, PermitInput } from '#domain/records/period.ts';
import { day, districtCode, instant, month } from '#domain/records/scalar.ts';
import { REPORT_STATES } from '#domain/vocabulary.ts';
import {
  ADMINISTRATORS,
  CITY_READERS,
  CITY_REVIEWERS,
  DISTRICT_READERS,
  DISTRICT_WRITERS,
  REGISTER_READERS,
} from '../access.ts';
import { CityPermit, MonthReminders, PermitView, ReportingYear } from '../reporting-calendar.ts';
import type { Routes } from '../route.ts';
import { DistrictPath, MonthPath, Page, pageOf, Receipt, YearPath } from '../shapes.ts';

/** How a month stands: when its report is due and why then, and what its closing waits for. */
export const PeriodView = z.strictObject({
  month,
  dueAt: instant,
  /** Why the city set this due instant; null: the calendar did. */
  reason: z.string().nullable(),
  /** The holiday in which the due day lies, in Chinese; null: none. */
  holiday: z.string().nullable(),
  now: instant,
  /** From when on the city may close it, and by when it closes by itself. */
  closesFrom: instant,
  closesBy: instant,
  /** CUT: its reports are still due. EARLIER_MONTH: an earlier one is open. Null: nothing, or it is closed. */
  waitsFor: z.enum(['CUT', 'EARLIER_MONTH']).nullable(),
  isClosed: z.boolean(),
  /** Every district for the city; its own for a district. */
  districts: z.array(
    z.strictObject({
      districtCode,
      /** Facts dated up to here are locked; null: none is. */
      closedThrough: day.nullable(),
      /** Of the month's report: what is not accepted when the month closes counts, marked. */
      state: z.enum(REPORT_STATES),
    }),
  ),
});
export type PeriodView = z.infer<typeof PeriodView>;

/** Whether due days on days off move to the next working day, and from which month on; `from` null: they do not. */
const RollingView = z.strictObject({ on: z.boolean(), from: month.nullable() });

/** Rows of the bureau's desk that are about months. */
export const CITY_PERIOD_ROUTES = {
  getCalendar: {
    method: 'GET',
    path: '/api/calendar/{year}',
    summary:
      'A year of reporting in one request: due instants, closes, and every report by month and district.',
    access: CITY_READERS,
    retry: 'none',
    params: YearPath,
    response: ReportingYear,
  },
  listReminders: {
    method: 'GET',
    path: '/api/periods/{month}/reminders',
    summary: 'Who owes the report of a month, who can be reminded of it, and what was sent.',
    access: CITY_READERS,
    retry: 'none',
    params: MonthPath,
    response: MonthReminders,
  },
  listCityPermits: {
    method: 'GET',
    path: '/api/permits',
    summary: 'The last hundred permits of all districts, newest first, with what came in by each.',
    access: CITY_READERS,
    retry: 'none',
    response: z.strictObject({ permits: z.array(CityPermit) }),
  },
  getRolling: {
    method: 'GET',
    path: '/api/settings/calendar',
    summary: 'Whether due days on days off move to the next working day; they do not where it was never set.',
    access: CITY_READERS,
    retry: 'none',
    tagged: true,
    response: RollingView,
  },
  putRolling: {
    method: 'PUT',
    path: '/api/settings/calendar',
    summary:
      'Move due days on days off to the next working day from now on, or no longer. What was due stays.',
    access: ADMINISTRATORS,
    retry: 'record',
    body: z.strictObject({ on: z.boolean() }),
    response: RollingView,
  },
  getPeriod: {
    method: 'GET',
    path: '/api/periods/{month}',
    summary: 'When the report of a month is due, and how far the month is closed.',
    access: REGISTER_READERS,
    retry: 'none',
    tagged: true,
    params: MonthPath,
    response: PeriodView,
  },
  putPeriod: {
    method: 'PUT',
    path: '/api/settings/periods/{month}',
    summary: 'Set when the report of a month is due, with a reason, as long as it is still due.',
    access: ADMINISTRATORS,
    retry: 'record',
    params: MonthPath,
    body: DueInput,
    response: PeriodView,
  },
  closePeriod: {
    method: 'POST',
    path: '/api/periods/{month}/close',
    summary: 'Close a month in every district at once: in turn, and once its reports are due no longer.',
    access: CITY_REVIEWERS,
    retry: 'append',
    params: MonthPath,
    response: Receipt,
  },
  grantPermit: {
    method: 'POST',
    path: '/api/districts/{districtCode}/permits',
    summary: 'Open closed days of a district for a while, with a reason.',
    access: CITY_REVIEWERS,
    retry: 'append',
    params: DistrictPath,
    body: PermitInput,
    response: Receipt,
  },
} as const satisfies Routes;

/** Rows of the districts' desk that are about closed days. */
export const DISTRICT_PERIOD_ROUTES = {
  listPermits: {
    method: 'GET',
    path: '/api/districts/{districtCode}/permits',
    summary: 'Permits of a district in order of entry, lapsed ones included, with what came in by each.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: DistrictPath,
    query: Page,
    response: pageOf(PermitView),
  },
  correctClaim: {
    method: 'POST',
    path: '/api/districts/{districtCode}/corrections',
    summary: 'Put a wrong date of a station right, with a reason; closed days need a permit.',
    access: DISTRICT_WRITERS,
    retry: 'act',
    params: DistrictPath,
    body: CorrectionInput,
    response: Receipt,
  },
  listCorrections: {
    method: 'GET',
    path: '/api/districts/{districtCode}/corrections',
    summary: 'Corrections of a district by township, each in order of entry.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: DistrictPath,
    query: Page,
    /** `names`: of who corrected, by officer id; whoever is not known any more is left out. */
    response: pageOf(Correction).extend({ names: z.record(z.string(), z.string()) }),
  },
} as const satisfies Routes;
