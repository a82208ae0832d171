import type { MonthlyReport, MonthlyReportView, ReportRound } from '#domain/records/monthly-report.ts';
import { BEFORE, contentOf, DISTRICT, ROWS, roundOf, STATIONS } from '../../../support/compared-reports.ts';
import { answer } from '../../district/station/server-fixture.ts';

export const NOW = '2023-06-20T01:00:00.000Z';
export const ME = {
  officer: {
    id: 'c1',
    name: '演示经办人',
    role: 'CITY_OFFICER' as const,
    districtCode: null,
    townshipCode: null,
  },
  now: NOW,
  lastSignInAt: null,
};

export const viewOf = (over: Partial<MonthlyReportView> = {}): MonthlyReportView => ({
  version: 2,
  districtCode: DISTRICT,
  month: '2023-06',
  state: 'OPENED',
  dueAt: '2023-06-23T15:59:59.999Z',
  firstSubmittedAt: '2023-06-19T01:20:00.000Z',
  openedAt: NOW,
  acceptedAt: null,
  returnCount: 0,
  rounds: [roundOf()],
  content: contentOf(ROWS),
  earlier: [],
  year: { months: [], missing: [], rows: [] },
  previous: { month: '2023-05', filedAt: '2023-05-19T01:20:00.000Z', content: contentOf(BEFORE) },
  drafts: {},
  signatures: { preparer: '周*', reviewer: '李*', phone: '****0000' },
  twoPersons: null,
  ...over,
});

/** A slot as the queue reads it. */
export const slotOf = (
  districtCode: string,
  state: MonthlyReport['state'],
  rounds: readonly ReportRound[],
): MonthlyReport => ({
  schema: 1,
  version: 1,
  createdAt: NOW,
  createdBy: 'o1',
  updatedAt: NOW,
  updatedBy: 'o1',
  districtCode,
  month: '2023-06',
  state,
  firstSubmittedAt: rounds[0]?.submittedAt ?? null,
  openedAt: null,
  acceptedAt: null,
  returnCount: 0,
  rounds: [...rounds],
});

export const REPORT = `GET /api/districts/${DISTRICT}/reports/2023-06`;
export const ACT = `/api/districts/${DISTRICT}/reports/2023-06`;
/** What the page reads beside the report itself. */
export const READ = {
  [`GET /api/districts/${DISTRICT}/stations`]: answer({ rows: STATIONS, next: null }),
};
