import type {
  MonthlyReport,
  MonthlyReportView,
  ReportRound,
  ReportRow,
} from '#domain/records/monthly-report.ts';
import { claimed, keptStation, reportInput, reportRow } from '../../../support/kept-records.ts';
import { answer } from '../../district/station/server-fixture.ts';

export const NOW = '2023-06-20T01:00:00.000Z';
/** 宁海县: 西店镇 serves, 茶院乡 is being built, and 深甽镇 serves and does as last month. */
export const DISTRICT = '330226';
export const [SERVING, BUILDING, QUIET] = ['330226111', '330226201', '330226112'] as const;

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

const SERVES = [
  claimed('startedOn', '2022-01-10'),
  claimed('builtOn', '2022-05-10'),
  claimed('operatingOn', '2022-07-01'),
];
export const STATIONS = [
  keptStation(SERVING, { claims: SERVES }),
  keptStation(BUILDING, { claims: [claimed('startedOn', '2023-04-01')], staff: [] }),
  keptStation(QUIET, { claims: SERVES }),
];

/** A row of a station that serves. */
export const served = (code: string, over: Partial<ReportRow> = {}) =>
  reportRow(code, {
    expectedBuiltOn: null,
    staffOnSite: 3,
    serviceVisits: 400,
    servicePersons: 300,
    ...over,
  });
/** What a round with these rows said. */
export const contentOf = (rows: readonly ReportRow[]): NonNullable<MonthlyReportView['content']> => {
  const { drafts: _drafts, preparer: _p, reviewer: _r, phone: _n, ...content } = reportInput([]);
  return { ...content, rows: [...rows] };
};

export const ROWS = [
  served(QUIET),
  served(SERVING, { serviceVisits: 3412, warningReason: '便民服务日' }),
  reportRow(BUILDING, { expectedBuiltOn: '2023-07-31', staffOnSite: 0 }),
];
export const BEFORE = [
  served(QUIET),
  served(SERVING, { serviceVisits: 1304 }),
  reportRow(BUILDING, { expectedBuiltOn: '2023-07-12', staffOnSite: 0 }),
];

export const roundOf = (over: Partial<ReportRound> = {}): ReportRound => ({
  round: 1,
  submittedAt: '2023-06-19T01:20:00.000Z',
  submittedBy: 'o1',
  receipt: `YB-${DISTRICT}-202306-01`,
  hash: '',
  nil: false,
  endedAt: null,
  endedBy: null,
  outcome: null,
  remarks: [],
  ...over,
});

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
  previous: { month: '2023-05', content: contentOf(BEFORE) },
  drafts: {},
  signatures: { preparer: '周*', reviewer: '李*', phone: '****0000' },
  twoPersons: null,
  ...over,
});

export const compared = {
  month: '2023-06',
  content: contentOf(ROWS),
  previous: contentOf(BEFORE),
  lastRound: null,
  stations: STATIONS,
};

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
