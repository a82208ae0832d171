import type { CityPermit, MonthReminders, ReportingYear } from '#contract/reporting-calendar.ts';
import type { PeriodView } from '#contract/routes/periods.ts';
import { monthsFrom } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { answer } from '../../district/station/server-fixture.ts';

export const NOW = '2023-06-20T01:00:00.000Z';
/** 北仑区, 宁海县, 余姚市, 慈溪市. */
export const [BEILUN, NINGHAI, YUYAO, CIXI] = ['330206', '330226', '330281', '330282'] as const;

type Month = ReportingYear['months'][number];
type Cell = Month['cells'][number];

/** A report that came on the 19th of its month and was accepted, unless it is said otherwise. */
export const cellOf = (districtCode: string, month: string, over: Partial<Cell> = {}): Cell => ({
  ...{ districtCode, state: 'ACCEPTED', firstSubmittedAt: `${month}-19T01:00:00.000Z` },
  ...{ filedAt: `${month}-19T01:00:00.000Z`, acceptedAt: `${month}-21T01:00:00.000Z` },
  ...{ outcome: 'ON_TIME', daysLate: 0, returned: 0, remarks: 0, ...over },
});
const OWED: Partial<Cell> = {
  ...{ state: 'NOT_RECEIVED', firstSubmittedAt: null, filedAt: null, acceptedAt: null, outcome: null },
};
const CELLS: Readonly<Record<string, Partial<Cell>>> = {
  [`2023-01 ${CIXI}`]: { outcome: 'LATE', daysLate: 5, firstSubmittedAt: '2023-01-28T01:00:00.000Z' },
  [`2023-02 ${NINGHAI}`]: { ...OWED, outcome: 'MISSING', daysLate: 117 },
  [`2023-03 ${BEILUN}`]: { state: 'SUBMITTED', acceptedAt: null, returned: 1 },
  [`2023-06 ${BEILUN}`]: { ...OWED },
  [`2023-06 ${NINGHAI}`]: {
    ...{
      state: 'SUBMITTED',
      firstSubmittedAt: '2023-06-17T00:00:00.000Z',
      filedAt: '2023-06-17T00:00:00.000Z',
    },
    ...{ acceptedAt: null },
  },
  [`2023-06 ${YUYAO}`]: { state: 'RETURNED', filedAt: null, acceptedAt: null, returned: 1, remarks: 2 },
};

/** 2023 on 20 June: five months closed, June open, with one of each kind of cell. */
export const yearOf = (over: Partial<Month> = {}): ReportingYear => ({
  ...{ year: 2023, now: NOW, running: '2023-06' },
  months: monthsFrom('2023-01', '2023-12').map((month): Month => {
    const due = dueAt(NINGBO, month);
    const cells = NINGBO.districts.map(({ code }) => cellOf(code, month, CELLS[`${month} ${code}`]));
    return {
      ...{ month, dueAt: due, reason: null, holiday: null, cells: month <= '2023-06' ? cells : [] },
      closed: month < '2023-06' ? { at: `${month}-28T01:00:00.000Z`, by: '演示经办人' } : null,
      ...(month === '2023-06' ? over : {}),
    };
  }),
  previous: NINGBO.districts.map(({ code }) => ({
    ...{ districtCode: code, of: 12, onTime: code === NINGHAI ? 9 : 12 },
    ...{ late: code === NINGHAI ? 2 : 0, missing: code === NINGHAI ? 1 : 0 },
  })),
});

/** June's reminders: 北仑 has not begun, 余姚 has it back; 慈溪 owes it and has nobody who files. */
export const remindersOf = (over: Partial<MonthReminders> = {}): MonthReminders => ({
  ...{ month: '2023-06', now: NOW, dueAt: dueAt(NINGBO, '2023-06') },
  districts: NINGBO.districts.map(({ code }) => ({
    districtCode: code,
    owes: code === BEILUN || code === YUYAO || code === CIXI,
    returned: code === YUYAO,
    ...{ hasDraft: false, files: code !== CIXI, count: 0, lastAt: null },
  })),
  sent: [{ on: '2023-06-20', occasion: 'BEFORE', count: 3, dead: 0 }],
  ...over,
});

/** How the closing of June stands on the 20th. */
export const periodOf = (over: Partial<PeriodView> = {}): PeriodView => ({
  ...{ month: '2023-06', dueAt: dueAt(NINGBO, '2023-06'), reason: null, holiday: '端午节', now: NOW },
  ...{ closesFrom: '2023-06-23T16:00:00.000Z', closesBy: '2023-06-30T15:59:59.999Z', waitsFor: 'CUT' },
  ...{ isClosed: false, districts: [], ...over },
});

/** A permit of 鄞州 by which 塘溪镇's built date and a figure of its report were put right. */
export const PERMIT: CityPermit = {
  ...{ schema: 1, version: 1, createdAt: '2022-11-15T00:00:00.000Z', createdBy: 'city' },
  ...{ updatedAt: '2022-11-15T00:00:00.000Z', updatedBy: 'city', id: 'X1', districtCode: '330212' },
  ...{ from: '2022-08-24', to: '2022-09-23', reason: '塘溪镇建成日期更正' },
  ...{ expiresAt: '2022-11-22T15:59:59.999Z', grantedBy: '演示经办人' },
  usedBy: [
    {
      ...{ townshipCode: '330212102', stage: 'builtOn', on: '2022-09-08', at: '2022-11-16T06:30:00.000Z' },
      was: { on: '2022-08-30', reason: '填早了' },
      restated: { day: '2022-08-31', count: 'builtCount', first: 126, now: 125 },
    },
  ],
  figures: [
    {
      ...{ month: '2022-09', at: '2022-11-17T02:00:00.000Z', townshipCode: '330212102' },
      ...{ field: 'serviceVisits', from: 231, to: 230, reason: '重复计数' },
    },
  ],
};

/** What the page asks for. */
export const READ = {
  'GET /api/calendar/2023': answer(yearOf()),
  'GET /api/periods/2023-06/reminders': answer(remindersOf()),
  'GET /api/periods/2023-06': answer(periodOf(), 0),
  'GET /api/permits': answer({ permits: [PERMIT] }),
  'GET /api/settings/calendar': answer({ on: false, from: null }, 0),
};
