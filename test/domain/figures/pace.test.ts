import { describe, expect, it } from 'vitest';
import { gatePace } from '#domain/figures/pace.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Gate } from '#domain/programme.ts';
import type { Ratio } from '#domain/ratio.ts';
import type { StationRow } from '#domain/summary.ts';

const [half, all] = NINGBO.gates as readonly [Gate, Gate];

const planned = (builtOn: string | null): StationRow => ({
  code: '330225101',
  startedOn: null,
  builtOn,
  operatingOn: null,
  closedOn: null,
  suspended: [],
  plans: [[2023, '2023-02-01', null, null]],
  modes: [],
  staff: [],
  acceptances: [],
  districtPaid: [],
  districtBudgeted: [],
  oneOffPaid: [],
  unreviewed: [],
  late: [],
  address: null,
});

/** 25 planned: nine built in April, one on 24 May, one on 10 June 2023. */
const STATIONS = [
  ...Array.from({ length: 9 }, () => planned('2023-04-10')),
  planned('2023-05-24'),
  planned('2023-06-10'),
  ...Array.from({ length: 14 }, () => planned(null)),
];

const value = (share: Ratio | null | undefined): number => (share ? share.n / share.d : Number.NaN);

describe('The pace of a gate', () => {
  it('within ten weeks says what each week needs and what the last four brought', () => {
    const pace = gatePace(half, NINGBO, STATIONS, '2023-06-20');
    expect(pace).toMatchObject({ short: 2, daysLeft: 10, per: 'WEEK' });
    // 2 in 10 days: 1.4 a week. Since 23 May came two: 0.5 a week, 2 more take 28 days.
    expect(value(pace?.needed)).toBeCloseTo(1.4);
    expect(value(pace?.recent)).toBe(0.5);
    expect(pace?.projectedOn).toBe('2023-07-18');
  });

  it('further away says what each month needs and what the last three brought', () => {
    const pace = gatePace(all, NINGBO, STATIONS, '2023-06-20');
    expect(pace).toMatchObject({ short: 14, daysLeft: 102, per: 'MONTH' });
    // 14 in 102 days, a month of 365/12: 4.17; eleven since 21 March: 3.67.
    expect(value(pace?.needed)).toBeCloseTo(4.1748, 3);
    expect(value(pace?.recent)).toBeCloseTo(11 / 3);
    // 14 at 11 in 91 days: 115.8 days.
    expect(pace?.projectedOn).toBe('2023-10-14');
  });

  it('needs nothing where the gate is reached, and projects nothing where nothing came', () => {
    expect(gatePace(half, NINGBO, [planned('2023-03-01'), planned(null)], '2023-06-20')).toMatchObject({
      short: 0,
      needed: null,
      projectedOn: null,
    });
    expect(gatePace(half, NINGBO, [planned(null)], '2023-06-20')).toMatchObject({
      short: 1,
      recent: { n: 0, d: 4 },
      projectedOn: null,
    });
  });

  it('has no day left on the gate’s own day', () => {
    expect(gatePace(half, NINGBO, [planned(null)], '2023-06-30')).toMatchObject({
      daysLeft: 0,
      needed: null,
    });
  });

  it('is none without a plan', () => {
    expect(gatePace(half, NINGBO, STATIONS, '2022-06-20')).toBeNull();
  });
});
