import * as z from 'zod';
import { FundingEntry, FundingEntryInput } from '#domain/records/funding-entry.ts';
import { Draft, DraftInput } from '#domain/records/monthly-report.ts';
import { Operator, OperatorInput } from '#domain/records/operator.ts';
import { ProblemReply, ProblemView } from '#domain/records/problem.ts';
import { ProgressInput } from '#domain/records/progress.ts';
import { Station, StationInput, StationView } from '#domain/records/station.ts';
import {
  DISTRICT_READERS,
  DISTRICT_WRITERS,
  PROBLEM_ANSWERERS,
  REGISTER_READERS,
  STATION_WRITERS,
  TOWNSHIP_DRAFTERS,
  TOWNSHIP_HISTORY_READERS,
  TOWNSHIP_READERS,
} from '../access.ts';
import { DistrictDesk } from '../district-desk.ts';
import { HistoryQuery, HistoryStep } from '../history.ts';
import { ReceiptState } from '../receipt-state.ts';
import type { Routes } from '../route.ts';
import { DistrictPath, Page, ProblemPath, pageOf, Receipt, TownshipPath, year } from '../shapes.ts';
import { DISTRICT_PERIOD_ROUTES } from './periods.ts';
import { DISTRICT_PLAN_ROUTES } from './plans.ts';
import { DISTRICT_REPORT_ROUTES } from './reports.ts';

/** Routes of districts and townships: stations, operators, problems, ledger; plans, reports and periods have files of their own. The record itself is the body, no envelope. */
export const DISTRICT_ROUTES = {
  openDesk: {
    method: 'GET',
    path: '/api/districts/{districtCode}/desk',
    summary: 'Everything that a district desk shows first, in one request.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: DistrictPath,
    response: DistrictDesk,
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
    tagged: true,
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
  getStationDraft: {
    method: 'GET',
    path: '/api/stations/{townshipCode}/draft',
    summary: "What a township proposes for its station's record; version 0 where it proposes nothing.",
    access: TOWNSHIP_DRAFTERS,
    retry: 'none',
    tagged: true,
    params: TownshipPath,
    response: Draft,
  },
  putStationDraft: {
    method: 'PUT',
    path: '/api/stations/{townshipCode}/draft',
    summary:
      "Propose something for a station's record, or empty the proposal. The district saves the record.",
    access: TOWNSHIP_DRAFTERS,
    retry: 'record',
    params: TownshipPath,
    body: DraftInput,
    response: Draft,
  },
  reportProgress: {
    method: 'POST',
    path: '/api/stations/{townshipCode}/progress',
    summary: 'Tell a stage on the day, between two reports (进度即报). It counts at once, not yet reviewed.',
    access: STATION_WRITERS,
    retry: 'act',
    params: TownshipPath,
    body: ProgressInput,
    response: Receipt,
  },
  stationHistory: {
    method: 'GET',
    path: '/api/stations/{townshipCode}/history',
    summary: 'Every version of a station, newest first: who, when, what, why.',
    access: TOWNSHIP_HISTORY_READERS,
    retry: 'none',
    params: TownshipPath,
    query: HistoryQuery,
    response: pageOf(HistoryStep),
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
  listProblems: {
    method: 'GET',
    path: '/api/districts/{districtCode}/problems',
    summary: 'Problems that reports of a district raised, with their answers and their age in days.',
    access: DISTRICT_READERS,
    retry: 'none',
    params: DistrictPath,
    query: Page,
    /** `names`: of who answered or closed, by officer id; whoever is not known any more is left out. */
    response: pageOf(ProblemView).extend({ names: z.record(z.string(), z.string()) }),
  },
  answerProblem: {
    method: 'POST',
    path: '/api/districts/{districtCode}/problems/{id}/reply',
    summary: 'Answer a problem for the side whose turn it is, and hand it over if need be.',
    access: PROBLEM_ANSWERERS,
    retry: 'act',
    params: ProblemPath,
    body: ProblemReply,
    response: Receipt,
  },
  closeProblem: {
    method: 'POST',
    path: '/api/districts/{districtCode}/problems/{id}/closing',
    summary: 'Close a problem that is over.',
    access: PROBLEM_ANSWERERS,
    retry: 'act',
    params: ProblemPath,
    response: Receipt,
  },
  lookUpReceipt: {
    method: 'GET',
    path: '/api/receipts/{receipt}',
    summary: 'What became of an act, by the number that it was given; of the own district, or city-wide.',
    access: REGISTER_READERS,
    retry: 'none',
    params: z.strictObject({ receipt: z.string().max(60) }),
    response: ReceiptState,
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
  ...DISTRICT_PLAN_ROUTES,
  ...DISTRICT_REPORT_ROUTES,
  ...DISTRICT_PERIOD_ROUTES,
} as const satisfies Routes;
