import { expect, test } from 'vitest';
import { change, columnSum, yearSum } from '../../../../../web/district/report/sheet/column-sum.ts';
import { deskOf, SERVING, sheetFor, viewOf } from '../report-fixture.ts';

const rows = [
  { typed: { serviceVisits: '９0' }, row: { previous: { serviceVisits: '60' } } },
  { typed: { serviceVisits: '' }, row: { previous: { serviceVisits: '40' } } },
  { typed: { serviceVisits: '10' }, row: { previous: {} } },
];

test('an empty figure is not given: it adds nothing and is counted', () => {
  expect(columnSum(rows, 'serviceVisits')).toEqual({
    total: 100,
    before: 100,
    both: { now: 90, before: 60 },
    unfilled: 1,
  });
});

test('where nobody gave a figure there is no sum, and no nought', () => {
  expect(columnSum(rows, 'homeVisits')).toEqual({ total: null, before: null, both: null, unfilled: 3 });
});

test('growth compares only stations that gave both months', () => {
  expect(change(columnSum(rows, 'serviceVisits').both)).toBe('+50.0%');
  expect(change({ now: 30, before: 40 })).toBe('−25.0%');
  expect(change({ now: 5, before: 0 })).toBe('—');
  expect(change(null)).toBe('—');
});

test('the year is the months before and this one as typed; months that a serving station left out are told', () => {
  const row = sheetFor(deskOf(), viewOf()).find(({ code }) => code === SERVING);
  if (!row) throw new Error('the fixture serves nowhere');
  const year = {
    months: [
      { month: '2031-03', on: '2031-03-08' },
      { month: '2031-04', on: '2031-04-08' },
    ],
    missing: [],
    rows: [
      {
        townshipCode: SERVING,
        figures: {
          serviceVisits: { total: 50, months: 1 },
          linkedResourcesFen: { total: 123_456, months: 2 },
        },
      },
    ],
  };
  const of = (typed: Record<string, string>, field: 'serviceVisits' | 'homeVisits' | 'linkedResourcesFen') =>
    yearSum([{ row, typed }], year, field);
  expect(of({ serviceVisits: '7' }, 'serviceVisits')).toEqual({ total: 57, stations: 1, months: 1 });
  expect(of({}, 'homeVisits')).toEqual({ total: null, stations: 1, months: 2 });
  expect(of({ linkedResourcesFen: '10.50' }, 'linkedResourcesFen')).toEqual({
    total: 1244,
    stations: 0,
    months: 0,
  });
});
