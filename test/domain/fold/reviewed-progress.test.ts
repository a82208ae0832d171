import { expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import { foldDistrict } from '#domain/fold.ts';
import { type Filing, report, station } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';

/** Told on 10 March at ten o'clock. */
const TOLD = station('990001001', { claims: [['builtOn', '2031-03-10', 'PROGRESS#P1']] });
const BEFORE = instant('2031-03-09T09:00+08:00');
const AFTER = instant('2031-03-20T09:00+08:00');
const END = instant('2031-03-25T09:00+08:00');

const unreviewed = (month: string, filings: readonly Filing[]) =>
  foldDistrict([TOLD, ...report(month, filings)], {
    ...{ districtCode: '990001', version: 1, programme: TOY, through: endOfDay('2031-12-31') },
  }).stations[0]?.unreviewed;

it('waits for review until a report that shows the stage is accepted', () => {
  expect(unreviewed('2031-03', [])).toEqual(['builtOn']);
  expect(unreviewed('2031-03', [[AFTER]])).toEqual(['builtOn']);
  expect(unreviewed('2031-03', [[AFTER, END, 'RETURNED']])).toEqual(['builtOn']);
  expect(
    unreviewed('2031-03', [
      [AFTER, END, 'RETURNED'],
      [END, END, 'ACCEPTED'],
    ]),
  ).toEqual([]);
  expect(unreviewed('2031-03', [[AFTER, END, 'ACCEPTED']])).toEqual([]);
});

it('is not reviewed by a report that could not show it: filed before it, or of an earlier period', () => {
  expect(unreviewed('2031-03', [[BEFORE, END, 'ACCEPTED']])).toEqual(['builtOn']);
  expect(unreviewed('2031-02', [[AFTER, END, 'ACCEPTED']])).toEqual(['builtOn']);
});

it('is not reviewed by a figure that its district corrects afterwards', () => {
  const correction = {
    ...{ townshipCode: '990001001', field: 'homeVisits' as const, from: 9, to: 6, reason: '重复计数' },
    permit: null,
  };
  expect(
    unreviewed('2031-03', [
      [BEFORE, BEFORE, 'ACCEPTED'],
      [AFTER, AFTER, 'ACCEPTED', correction],
    ]),
  ).toEqual(['builtOn']);
});

it('still waits after its district has put its day right', () => {
  const corrected = station('990001001', {
    claims: [
      ['builtOn', '2031-03-10', 'PROGRESS#P1'],
      ['builtOn', '2031-03-09', 'CORRECTION#C1'],
    ],
  });
  const rows = (filings: readonly Filing[]) =>
    foldDistrict([corrected, ...report('2031-03', filings)], {
      ...{ districtCode: '990001', version: 1, programme: TOY, through: endOfDay('2031-12-31') },
    }).stations[0]?.unreviewed;
  expect(rows([])).toEqual(['builtOn']);
  expect(rows([[AFTER, END, 'ACCEPTED']])).toEqual([]);
});
