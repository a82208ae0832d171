import * as z from 'zod';
import { AnnualPlanInput, AnnualPlanView } from '#domain/records/annual-plan.ts';
import { FundingEntry, FundingEntryInput } from '#domain/records/funding-entry.ts';
import {
  Draft,
  DraftInput,
  MonthlyReport,
  MonthlyReportInput,
  MonthlyReportView,
  ReportRow,
} from '#domain/records/monthly-report.ts';
import { Operator, OperatorInput } from '#domain/records/operator.ts';
import { day, districtCode, instant, month } from '#domain/records/scalar.ts';
import { Station, StationInput, StationView } from '#domain/records/station.ts';
import {
  DISTRICT_READERS,
  DISTRICT_WRITERS,
  REGISTER_READERS,
  STATION_WRITERS,
  TOWNSHIP_DRAFTERS,
  TOWNSHIP_READERS,
} from '../access.ts';
import type { Routes } from '../route.ts';
import {
  DistrictPath,
  Page,
  PlanPath,
  pageOf,
  Receipt,
  ReportPath,
  RowDraftPath,
  TownshipPath,
  year,
} from '../shapes.ts';

/** Routes of districts and townships: stations, plans, reports, drafts, ledger. The record itself is the body, no envelope. */
export const DISTRICT_ROUTES = {
  openDesk: {
    method: 'GET',
    path: '/api/districts/{districtCode}/desk',
    summary: 'Everything that a district desk shows first, in one request.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: DistrictPath,
    response: z.strictObject({
      districtCode,
      now: instant,
      /** Facts dated up to here are locked. */
      closedThrough: day.nullable(),
      /** The report month that is open now, and when it is due. */
      openMonth: month,
      dueAt: instant,
      stations: z.array(Station),
      operators: z.array(Operator),
      plans: z.array(AnnualPlanView),
      /** The slots that were ever written, newest last. */
      reports: z.array(MonthlyReport),
      /** Townships (or `HEADER`) that have a standing draft for the open month, and when it was saved. */
      drafts: z.record(z.string(), instant),
      /** Lines of the running year's ledger by station (`DISTRICT` for pots): what the gaps of R31 and R33 are read from. */
      funding: z.record(
        z.string(),
        z.strictObject({
          districtDisbursedFen: z.int(),
          districtBudgetFen: z.int(),
          townshipBudgetFen: z.int(),
        }),
      ),
    }),
  },
  listStations: {
    method: 'GET',
    path: '/api/districts/{districtCode}/stations',
    summary: 'Stations of a district in code order.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: DistrictPath,
    query: Page,
    response: pageOf(Station),
  },
  getStation: {
    method: 'GET',
    path: '/api/stations/{townshipCode}',
    summary: 'One station, people masked.',
    access: TOWNSHIP_READERS,
    retry: 'none',
    params: TownshipPath,
    response: StationView,
  },
  putStation: {
    method: 'PUT',
    path: '/api/stations/{townshipCode}',
    summary: 'Create or edit a station. Dates of its life come from reports, its name from the divisions.',
    access: STATION_WRITERS,
    retry: 'record',
    params: TownshipPath,
    body: StationInput,
    response: StationView,
  },
  listOperators: {
    method: 'GET',
    path: '/api/operators',
    summary: 'Organisations that run stations, by credit code.',
    access: REGISTER_READERS,
    retry: 'none',
    query: Page,
    response: pageOf(Operator),
  },
  putOperator: {
    method: 'PUT',
    path: '/api/operators/{uscc}',
    summary: 'Register or edit an organisation that runs stations.',
    access: { scope: 'city', roles: ['DISTRICT_OFFICER', 'CITY_OFFICER'] },
    retry: 'record',
    params: z.strictObject({ uscc: z.string().length(18) }),
    body: OperatorInput,
    response: Operator,
  },
  getPlan: {
    method: 'GET',
    path: '/api/districts/{districtCode}/plans/{year}',
    summary: 'The plan of a district for a year; an unwritten one reads as version 0.',
    access: DISTRICT_READERS,
    retry: 'none',
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
    summary: 'File the saved plan with the city.',
    access: DISTRICT_WRITERS,
    retry: 'act',
    params: PlanPath,
    response: Receipt,
  },
  getReport: {
    method: 'GET',
    path: '/api/districts/{districtCode}/reports/{month}',
    summary: "A month's report: slot, deadline, what was filed last, last month's, and the drafts.",
    access: DISTRICT_READERS,
    retry: 'none',
    params: ReportPath,
    response: MonthlyReportView,
  },
  putReportDraft: {
    method: 'PUT',
    path: '/api/districts/{districtCode}/reports/{month}/draft',
    summary: "Keep what was typed into the report's head.",
    access: DISTRICT_WRITERS,
    retry: 'record',
    params: ReportPath,
    body: DraftInput,
    response: Draft,
  },
  getRowDraft: {
    method: 'GET',
    path: '/api/districts/{districtCode}/reports/{month}/draft/{townshipCode}',
    summary:
      "What was typed into one station's row, with the row as last filed and as filed for the month before.",
    access: TOWNSHIP_READERS,
    retry: 'none',
    params: RowDraftPath,
    response: z.strictObject({ draft: Draft, filed: ReportRow.nullable(), previous: ReportRow.nullable() }),
  },
  putRowDraft: {
    method: 'PUT',
    path: '/api/districts/{districtCode}/reports/{month}/draft/{townshipCode}',
    summary: "Keep what was typed into one station's row.",
    access: TOWNSHIP_DRAFTERS,
    retry: 'record',
    params: RowDraftPath,
    body: DraftInput,
    response: Draft,
  },
  submitReport: {
    method: 'POST',
    path: '/api/districts/{districtCode}/reports/{month}/submission',
    summary:
      "File the month's report. Late is accepted and marked; the claims of its rows stand at once, not yet reviewed.",
    access: DISTRICT_WRITERS,
    retry: 'act',
    params: ReportPath,
    body: MonthlyReportInput,
    response: Receipt,
  },
  withdrawReport: {
    method: 'POST',
    path: '/api/districts/{districtCode}/reports/{month}/withdrawal',
    summary:
      'Take a filing back that nobody has opened (撤回); it counts as a round, the first filing stays.',
    access: DISTRICT_WRITERS,
    retry: 'act',
    params: ReportPath,
    response: Receipt,
  },
  listFunding: {
    method: 'GET',
    path: '/api/districts/{districtCode}/funding',
    summary: 'Lines of the ledger of one fiscal year in order of entry.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: DistrictPath,
    query: Page.extend({ year: year(2020) }),
    response: pageOf(FundingEntry),
  },
  addFunding: {
    method: 'POST',
    path: '/api/districts/{districtCode}/funding',
    summary: 'Enter a line, or take one back by its opposite.',
    access: DISTRICT_WRITERS,
    retry: 'append',
    params: DistrictPath,
    body: FundingEntryInput,
    response: Receipt,
  },
} as const satisfies Routes;
