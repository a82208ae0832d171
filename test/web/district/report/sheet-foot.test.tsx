import { expect, test } from 'vitest';
import { change, columnSum } from '../../../../web/district/report/sheet-foot.tsx';

const rows = [
  { typed: { serviceVisits: '９0' }, previous: { serviceVisits: '60' } },
  { typed: { serviceVisits: '' }, previous: { serviceVisits: '40' } },
  { typed: { serviceVisits: '10' }, previous: {} },
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
