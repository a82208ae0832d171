import { expect, it } from 'vitest';
import { endOfDay, type Instant, instant } from '#domain/calendar.ts';
import type { ReportFacts } from '#domain/summary.ts';
import { reportCell } from '../../../web/dashboard/reporting/report-cell.ts';
import { TOY } from '../../support/toy-programme.ts';
import { EAST, summaryThrough } from '../../support/toy-records.ts';

const east = summaryThrough(endOfDay('2031-06-30'))[EAST];
if (!east) throw new Error('no east');

const filed = (at: string): Instant => instant(`2031-05-${at}+08:00`);
const withReport = (report: ReportFacts | null) => ({
  ...east,
  months: east.months.map((row) => (row.month === '2031-05' ? { ...row, report } : row)),
});
const cell = (report: ReportFacts | null, at: string) =>
  reportCell(withReport(report), TOY, '2031-05', filed(at), {});
const NEVER: ReportFacts = { firstSubmittedAt: null, rounds: [], acceptedAt: null };
const once = (at: string, acceptedAt: string | null = null): ReportFacts => ({
  firstSubmittedAt: filed(at),
  rounds: [[filed(at), null, null]],
  acceptedAt: acceptedAt && filed(acceptedAt),
});

it('a report is waited for until the last second of its due day, then it is missing', () => {
  expect(cell(NEVER, '07T09:00')).toEqual({ kind: 'waiting', days: 3 });
  expect(cell(NEVER, '10T23:59:59')).toEqual({ kind: 'waiting', days: 0 });
  expect(cell(NEVER, '11T00:00')).toEqual({ kind: 'missing' });
});

it('a report filed on the due day is on time, a second later it is a day late', () => {
  expect(cell(once('10T23:59:59'), '12T00:00')).toEqual({ kind: 'onTime', accepted: false });
  expect(cell(once('11T00:00:01'), '12T00:00')).toEqual({ kind: 'late', days: 1, accepted: false });
});

it('acceptance counts from its moment on', () => {
  expect(cell(once('08T09:00', '09T10:00'), '09T09:59')).toEqual({ kind: 'onTime', accepted: false });
  expect(cell(once('08T09:00', '09T10:00'), '09T10:00')).toEqual({ kind: 'onTime', accepted: true });
});

it('a returned report is marked until it is filed again; then its first filing counts', () => {
  const returned: ReportFacts = {
    firstSubmittedAt: filed('08T09:00'),
    rounds: [
      [filed('08T09:00'), filed('09T09:00'), 'RETURNED'],
      [filed('12T09:00'), null, null],
    ],
    acceptedAt: null,
  };
  expect(cell(returned, '09T08:59')).toEqual({ kind: 'onTime', accepted: false });
  expect(cell(returned, '11T09:00')).toEqual({ kind: 'returned' });
  expect(cell(returned, '12T09:00')).toEqual({ kind: 'onTime', accepted: false });
});

it('says nothing of a month without a report', () => {
  expect(reportCell(east, TOY, '2031-01', filed('07T09:00'), {})).toBeNull();
});
