import * as z from 'zod';
import { FigureCorrection } from '#domain/records/figure-correction.ts';
import {
  Draft,
  DraftInput,
  MonthlyReportInput,
  MonthlyReportView,
  ReportRow,
} from '#domain/records/monthly-report.ts';
import {
  DISTRICT_HISTORY_READERS,
  DISTRICT_READERS,
  DISTRICT_WRITERS,
  TOWNSHIP_DRAFTERS,
} from '../access.ts';
import { HistoryQuery, HistoryStep } from '../history.ts';
import type { Routes } from '../route.ts';
import { pageOf, Receipt, ReportPath, RowDraftPath } from '../shapes.ts';

/** Rows of a district's desk that are about its monthly reports, their drafts included. */
export const DISTRICT_REPORT_ROUTES = {
  getReport: {
    method: 'GET',
    path: '/api/districts/{districtCode}/reports/{month}',
    summary:
      "A month's report: slot, deadline, what was filed last, last month's, and for the district itself the drafts.",
    access: DISTRICT_READERS,
    retry: 'none',
    tagged: true,
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
      "What was typed into one station's row, whether a filing took it, and the row as last filed and for the month before.",
    access: TOWNSHIP_DRAFTERS,
    retry: 'none',
    tagged: true,
    params: RowDraftPath,
    response: z.strictObject({
      draft: Draft,
      /** A filing took the draft as it stands. */
      isIncluded: z.boolean(),
      /** The report that the row belongs to: its version is what a draft continues. */
      report: MonthlyReportView.pick({ version: true, state: true, dueAt: true }),
      filed: ReportRow.nullable(),
      previous: ReportRow.nullable(),
    }),
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
  correctReport: {
    method: 'POST',
    path: '/api/districts/{districtCode}/reports/{month}/correction',
    summary:
      'Put a figure of an accepted report right, with a reason (更正); it is a round of its own. A closed month needs a permit.',
    access: DISTRICT_WRITERS,
    retry: 'act',
    params: ReportPath,
    body: FigureCorrection,
    response: Receipt,
  },
  reportHistory: {
    method: 'GET',
    path: '/api/districts/{districtCode}/reports/{month}/history',
    summary: "Every step of a month's report, newest first: who, when, what, why.",
    access: DISTRICT_HISTORY_READERS,
    retry: 'none',
    params: ReportPath,
    query: HistoryQuery,
    response: pageOf(HistoryStep),
  },
} as const satisfies Routes;
