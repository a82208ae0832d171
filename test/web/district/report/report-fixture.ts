import { dayOf, instantAt } from '#domain/calendar.ts';
import { districtOf } from '#domain/programme.ts';
import type { Draft, MonthlyReportView, ReportRow } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import { sheetOf } from '../../../../web/district/report/sheet/sheet.ts';
import { townshipLines } from '../../../../web/district/township-lines.ts';
import type { Desk, DeskData } from '../../../../web/district/use-desk.ts';
import {
  claimed,
  keptStation,
  planEntry,
  posting,
  reportInput,
  reportRow,
} from '../../../support/kept-records.ts';
import { TOY } from '../../../support/toy-programme.ts';

/** 一街道 serves since March with two who count; 二镇 is being built and has everything but its archive room. */
export const SERVING = '990001001';
export const BUILDING = '990001101';
export const MONTH = '2031-05';
/** Two days before the report of May is due, on a holiday. */
export const NOW = instantAt('2031-05-08', '09:00');

const servingStation = keptStation(SERVING, {
  modes: keptStation(SERVING).modes.map((mode) => ({ ...mode, from: '2031-01-01' })),
  staff: [
    posting('A', { role: 'DIRECTOR', post: 'TOWNSHIP_LEADER', certified: false }),
    posting('B', { role: 'DEPUTY' }),
    posting('C'),
  ],
  claims: [
    claimed('startedOn', '2031-01-10'),
    claimed('builtOn', '2031-02-10'),
    claimed('operatingOn', '2031-03-01'),
  ],
});

const buildingStation = keptStation(BUILDING, {
  rooms: ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM'],
  staff: [],
  claims: [claimed('startedOn', '2031-04-01')],
});

/** Last month, as it was filed. */
export const PREVIOUS_ROWS: readonly ReportRow[] = [
  reportRow(SERVING, { expectedBuiltOn: null, staffOnSite: 2, serviceVisits: 50, servicePersons: 30 }),
  reportRow(BUILDING, { expectedBuiltOn: '2031-06-30', staffOnSite: 0, progressNote: '墙面粉刷' }),
];

/** A desk of 东区; a test changes the one thing that it is about. */
export function deskOf(
  over: Partial<DeskData> = {},
  stations: readonly Station[] = [servingStation, buildingStation],
): Desk {
  const desk: DeskData = {
    districtCode: '990001',
    now: NOW,
    closedThrough: null,
    openMonth: MONTH,
    due: {
      '2031-04': { dueAt: instantAt('2031-04-10', '23:59'), reason: null },
      [MONTH]: { dueAt: instantAt('2031-05-10', '23:59'), reason: null },
    },
    stations: [...stations],
    operators: [],
    plans: [
      {
        schema: 1,
        version: 2,
        districtCode: '990001',
        year: 2031,
        state: 'ACCEPTED',
        entries: [SERVING, BUILDING].map((code) => ({
          ...planEntry(code, { plannedBuiltOn: '2031-06-30', plannedOperatingOn: '2031-07-31' }),
          from: '2031-01-05',
          until: null,
        })),
        rounds: [],
        acceptedAt: instantAt('2031-01-05', '09:00'),
        contactName: null,
        contactPhone: null,
        dueOn: null,
      },
    ],
    reports: [],
    drafts: {},
    leftOut: [],
    proposals: {},
    funding: {},
    problems: [],
    permits: [],
    reminders: { count: 0, lastAt: null },
    ...over,
  };
  return {
    desk,
    district: districtOf(TOY, '990001'),
    programme: TOY,
    me: {
      officer: {
        id: 'east',
        name: '甲填报',
        role: 'DISTRICT_OFFICER',
        districtCode: '990001',
        townshipCode: null,
      },
      now: NOW,
      lastSignInAt: null,
    },
    now: NOW,
    today: dayOf(NOW),
    reload: async () => undefined,
    present: () => NOW,
  };
}

/** The report of May, not received yet. */
export const viewOf = (over: Partial<MonthlyReportView> = {}): MonthlyReportView => {
  const { rows: _rows, drafts: _drafts, preparer: _p, reviewer: _r, phone: _n, ...content } = reportInput([]);
  return {
    version: 0,
    districtCode: '990001',
    month: MONTH,
    state: 'NOT_RECEIVED',
    dueAt: instantAt('2031-05-10', '23:59'),
    firstSubmittedAt: null,
    openedAt: null,
    acceptedAt: null,
    returnCount: 0,
    rounds: [],
    content: null,
    earlier: [],
    year: { months: [], missing: [], rows: [] },
    previous: {
      month: '2031-04',
      filedAt: instantAt('2031-04-08', '09:00'),
      content: { ...content, rows: [...PREVIOUS_ROWS] },
    },
    drafts: {},
    signatures: { preparer: '甲**', reviewer: '乙**', phone: '****0000' },
    twoPersons: null,
    ...over,
  };
};

/** A draft of this month's report as the server keeps it. */
export const draftOf = (values: Draft['values'], over: Partial<Draft> = {}): Draft => ({
  version: 1,
  continues: 0,
  values,
  savedAt: instantAt('2031-05-07', '16:00'),
  savedBy: 'town',
  ...over,
});

/** The sheet of a desk and a view. */
export const sheetFor = (desk: Desk, view: MonthlyReportView) =>
  sheetOf(townshipLines(desk.desk, desk.programme, desk.today), view);
