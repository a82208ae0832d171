import { instantAt } from '#domain/calendar.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { ReportContent, ReportRound, ReportRow } from '#domain/records/monthly-report.ts';
import { claimed, keptStation, reportInput, reportRow } from './kept-records.ts';

/** 宁海县: 西店镇 serves, 茶院乡 is being built, and 深甽镇 serves and does as last month. */
export const DISTRICT = '330226';
export const [SERVING, BUILDING, QUIET] = ['330226111', '330226201', '330226112'] as const;

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
export const contentOf = (rows: readonly ReportRow[]): ReportContent => {
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

/** June's report beside May's, as they are compared on the day of its filing. */
export const compared = {
  month: '2023-06',
  content: contentOf(ROWS),
  previous: { filedAt: instantAt('2023-05-19', '09:20'), content: contentOf(BEFORE) },
  lastRound: null,
  stations: STATIONS,
  programme: NINGBO,
  filedAt: instantAt('2023-06-19', '09:20'),
};
