import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import { monthsAwaiting } from '#domain/figures/awaiting.ts';
import { buildsAhead } from '#domain/figures/builds-ahead.ts';
import { habitOf } from '#domain/figures/habits.ts';
import { obligations } from '#domain/figures/reporting.ts';
import { unitAt } from '#domain/figures/unit.ts';
import { foldDistrict } from '#domain/fold.ts';
import { report } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';
import { EAST, summaryThrough, WEST } from '../../support/toy-records.ts';

const unitOn = (day: string) => unitAt(summaryThrough(endOfDay(day)), TOY, day);

describe('A habit', () => {
  const habit = (day: string, code: string) =>
    habitOf(obligations(unitOn(day), TOY, endOfDay(day), {}), code);

  it('counts what fell due: late by the first filing, missing where nothing came', () => {
    expect(habit('2031-03-10', WEST)).toEqual({ of: 1, late: 1, missing: 0 });
    expect(habit('2031-03-11', WEST)).toEqual({ of: 2, late: 1, missing: 1 });
    expect(habit('2031-03-11', EAST)).toEqual({ of: 2, late: 0, missing: 0 });
  });

  it('looks back over twelve months and no further', () => {
    expect(habit('2032-02-09', WEST)).toEqual({ of: 12, late: 1, missing: 11 });
    expect(habit('2032-02-11', WEST)).toEqual({ of: 12, late: 0, missing: 12 });
  });
});

describe('Builds ahead', () => {
  const ahead = (day: string, through: string) =>
    buildsAhead(unitOn(day).stations, day, through).map(({ townshipCode, on }) => [townshipCode, on]);

  it('are those that the plan names up to a day and that are not built, the overdue ones first', () => {
    expect(ahead('2031-03-19', '2031-03-31')).toEqual([
      ['990001101', '2031-03-31'],
      ['990002101', '2031-03-31'],
    ]);
    expect(ahead('2031-03-20', '2031-03-30')).toEqual([]);
    expect(ahead('2031-04-09', '2031-10-31')).toEqual([
      ['990002101', '2031-03-31'],
      ['990002201', '2031-10-31'],
    ]);
    expect(ahead('2031-04-10', '2031-10-31')).toEqual([['990002201', '2031-10-31']]);
  });

  it('ask for nothing of another year’s plan', () => {
    expect(ahead('2032-01-05', '2032-12-31')).toEqual([]);
  });
});

it('A report awaits its review until it is accepted, returned or taken back, however old its month', () => {
  const back = [instant('2031-03-02T09:00+08:00'), instant('2031-03-05T09:00+08:00'), 'RETURNED'] as const;
  const records = [
    ...report('2031-02', [[instant('2031-02-10T09:00+08:00')]]),
    ...report('2031-03', [back]),
    ...report('2031-04', [[instant('2031-04-02T09:00+08:00')]]),
  ];
  const through = endOfDay('2031-12-31');
  const summary = foldDistrict(records, { districtCode: EAST, version: 1, programme: TOY, through });
  expect(monthsAwaiting(summary)).toEqual(['2031-02', '2031-04']);
});
