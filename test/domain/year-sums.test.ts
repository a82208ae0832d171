import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { type ReportedMonth, stationYear, yearBefore } from '#domain/year-sums.ts';
import { reportRow } from '../support/kept-records.ts';

const A = '990001001';
const B = '990001101';
const AT = instantAt('2031-05-08', '09:00');
const OF = { month: '2031-05', first: '2031-02', at: AT } as const;

type Row = ReturnType<typeof reportRow>;

/** A month's report filed on its 8th; `ended` is how its only round ended on the 9th. */
const reported = (
  month: string,
  rows: readonly Row[],
  ended: 'RETURNED' | 'ACCEPTED' | null = null,
): ReportedMonth => ({
  month,
  rounds: [
    {
      round: 1,
      submittedAt: instantAt(`${month}-08`, '10:00'),
      endedAt: ended === null ? null : instantAt(`${month}-09`, '10:00'),
      outcome: ended,
    },
  ],
  said: new Map([[1, { rows: [...rows] }]]),
});

const visits = (code: string, serviceVisits: number | null, over: Partial<Row> = {}): Row =>
  reportRow(code, { serviceVisits, ...over });

test('the year is what standing rounds gave before the month: 未填 adds nothing, a nought is a figure', () => {
  const year = yearBefore(
    [
      reported('2031-02', [visits(A, 40), visits(B, null)], 'ACCEPTED'),
      reported('2031-03', [visits(A, null, { homeVisits: 0 }), visits(B, null)]),
      reported('2031-04', [visits(A, 2)], 'RETURNED'),
      reported('2031-05', [visits(A, 1000)]),
    ],
    OF,
  );
  expect(year).toEqual({
    months: [
      { month: '2031-02', on: '2031-02-08' },
      { month: '2031-03', on: '2031-03-08' },
    ],
    missing: ['2031-04'],
    rows: [
      {
        townshipCode: A,
        figures: { serviceVisits: { total: 40, months: 1 }, homeVisits: { total: 0, months: 1 } },
      },
    ],
  });
});

test('of several rounds the last one that stands is counted', () => {
  const twice: ReportedMonth = {
    month: '2031-04',
    rounds: [
      {
        round: 1,
        submittedAt: instantAt('2031-04-02', '10:00'),
        endedAt: instantAt('2031-04-03', '10:00'),
        outcome: 'RETURNED',
      },
      { round: 2, submittedAt: instantAt('2031-04-04', '10:00'), endedAt: null, outcome: null },
    ],
    said: new Map([
      [1, { rows: [visits(A, 612)] }],
      [2, { rows: [visits(A, 61)] }],
    ]),
  };
  const { rows, months } = yearBefore([twice], OF);
  expect(rows[0]?.figures.serviceVisits).toEqual({ total: 61, months: 1 });
  expect(months).toEqual([{ month: '2031-04', on: '2031-04-02' }]);
});

test('a year begins in January, and with the calendar’s first report', () => {
  const months = ['2030-12', '2031-01', '2031-02'].map((month) => reported(month, [visits(A, 1)]));
  const sum = (first: string) => yearBefore(months, { ...OF, first }).rows[0]?.figures.serviceVisits?.total;
  expect([sum('2029-01'), sum('2031-02')]).toEqual([2, 1]);
  expect(yearBefore(months, { ...OF, month: '2031-01', first: '2029-01' })).toEqual({
    months: [],
    missing: [],
    rows: [],
  });
});

test('a station has left a figure 未填 only in months in which it served when they were filed', () => {
  const year = yearBefore(
    [
      reported('2031-02', [visits(A, null)]),
      reported('2031-03', [visits(A, 5)]),
      reported('2031-04', [visits(A, null)]),
    ],
    OF,
  );
  const life = (operatingOn: string | null, suspended: readonly string[] = []) => ({
    townshipCode: A,
    life: { operatingOn, suspended, closedOn: null },
  });
  const of = (...station: Parameters<typeof life>) => stationYear(year, life(...station), 'serviceVisits');
  expect(of('2031-01-01')).toEqual({ total: 5, unfilled: 2 });
  expect(of('2031-03-01')).toEqual({ total: 5, unfilled: 1 });
  expect(of('2031-01-01', ['2031-04-01'])).toEqual({ total: 5, unfilled: 1 });
  expect(stationYear(year, { ...life(null), townshipCode: B }, 'homeVisits')).toEqual({
    total: null,
    unfilled: 0,
  });
});
