import { expect, test } from 'vitest';
import { placeOf } from '../../../web/district/place.ts';

test('every place of the desk has its address', () => {
  expect(placeOf('')).toEqual({ page: 'home' });
  expect(placeOf('report')).toEqual({ page: 'report', month: null });
  expect(placeOf('report/2023-06')).toEqual({ page: 'report', month: '2023-06' });
  expect(placeOf('stations')).toEqual({ page: 'stations' });
  expect(placeOf('stations/330226101')).toEqual({ page: 'station', townshipCode: '330226101' });
  expect(placeOf('stations/330282P01')).toEqual({ page: 'station', townshipCode: '330282P01' });
  expect(placeOf('plan/2023')).toEqual({ page: 'plan', year: 2023 });
  expect(placeOf('history')).toEqual({ page: 'history' });
  expect(placeOf('problems')).toEqual({ page: 'problems', id: null });
  expect(placeOf('problems/2023-06-01')).toEqual({ page: 'problems', id: '2023-06-01' });
  expect(placeOf('funding')).toEqual({ page: 'funding', year: null });
});

test('an address that names nothing is said to be lost', () => {
  for (const route of [
    'reports',
    'report/2023-13',
    'stations/1',
    'plan/23',
    'problems/2023-06',
    'report/2023-06/rows',
  ])
    expect(placeOf(route)).toEqual({ page: 'lost' });
});
