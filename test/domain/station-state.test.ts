import { describe, expect, it } from 'vitest';
import { foldDistrict } from '#domain/fold.ts';
import { builtAt, operatingAt, plannedFor, planYearAt, stateOf } from '#domain/station-state.ts';
import type { StationRow } from '#domain/summary.ts';
import { plan, station } from '../support/records.ts';
import { TOY } from '../support/toy-programme.ts';

const CODE = '990001001';

function rowOf(...records: Parameters<typeof foldDistrict>[0]): StationRow {
  const through = '2032-12-31T15:59:59.999Z';
  const { stations } = foldDistrict(records, { districtCode: '990001', version: 1, programme: TOY, through });
  const [row] = stations;
  if (!row) throw new Error('no station');
  return row;
}

describe('The state of a station', () => {
  const row = rowOf(
    plan(2031, '2031-01-10', [[CODE, '2031-03-01']]),
    station(CODE, {
      claims: [
        ['startedOn', '2031-02-01'],
        ['builtOn', '2031-03-31'],
        ['operatingOn', '2031-05-01'],
        ['suspendedOn', '2031-06-01'],
        ['resumedOn', '2031-07-01'],
        ['closedOn', '2031-12-31'],
      ],
    }),
  );

  it('is derived from the dates, each day by itself', () => {
    const states = [
      ['2031-01-09', 'NOT_PLANNED'],
      ['2031-01-10', 'PLANNED'],
      ['2031-02-01', 'UNDER_CONSTRUCTION'],
      ['2031-03-30', 'UNDER_CONSTRUCTION'],
      ['2031-03-31', 'BUILT'],
      ['2031-05-01', 'OPERATING'],
      ['2031-06-01', 'SUSPENDED'],
      ['2031-06-30', 'SUSPENDED'],
      ['2031-07-01', 'OPERATING'],
      ['2031-12-31', 'CLOSED'],
    ] as const;
    for (const [day, state] of states) expect([day, stateOf(row, day)]).toEqual([day, state]);
  });

  it('stays built while it is suspended, and is neither once it is closed', () => {
    expect([builtAt(row, '2031-06-15'), operatingAt(row, '2031-06-15')]).toEqual([true, false]);
    expect([builtAt(row, '2031-12-30'), operatingAt(row, '2031-12-30')]).toEqual([true, true]);
    expect([builtAt(row, '2031-12-31'), operatingAt(row, '2031-12-31')]).toEqual([false, false]);
  });
});

describe('Membership of a plan', () => {
  it('passes to another year by a swap, on the day of approval', () => {
    const row = rowOf(
      plan(2031, '2031-01-10', [[CODE, '2031-03-01', '2031-05-20']]),
      plan(2032, '2032-02-01', [[CODE, '2032-03-01']]),
    );
    expect(plannedFor(row, 2031, '2031-05-19')).toBe(true);
    expect(plannedFor(row, 2031, '2031-05-20')).toBe(false);
    expect(planYearAt(row, '2031-12-31')).toBeNull();
    expect(planYearAt(row, '2032-02-01')).toBe(2032);
  });

  it('of the baseline is its year’s, though there was no plan', () => {
    const row = rowOf(station(CODE, { legacy: true, claims: [['builtOn', '2030-05-01', 'BASELINE']] }));
    expect(row.plans).toEqual([[2030, '2030-12-31', null, null]]);
    expect(stateOf(row, '2030-12-31')).toBe('BUILT');
  });
});
