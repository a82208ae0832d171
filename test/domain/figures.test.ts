import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { type Figures, figures } from '#domain/figures.ts';
import { citySummary } from '../support/arbitrary-records.ts';
import { station } from '../support/records.ts';
import { TOY } from '../support/toy-programme.ts';
import { asOf, city, EAST, of, RECORDS, summaryThrough, WEST } from '../support/toy-records.ts';

describe('Coverage', () => {
  it('is the built townships over the townships in force that day', () => {
    // 1, 2 and 3 are built by 30 April; four townships stand.
    expect(city('2031-04-30').coverageRate).toEqual({ n: 3, d: 4 });
    expect(of('2031-04-30', EAST).coverageRate).toEqual({ n: 2, d: 2 });
    expect(city('2031-03-19').coverageRate).toEqual({ n: 1, d: 4 });
    expect(city('2031-03-20').coverageRate).toEqual({ n: 2, d: 4 });
  });

  it('grows its denominator on the day on which a township is split off', () => {
    expect(city('2031-06-14').coverageRate).toEqual({ n: 3, d: 4 });
    expect(city('2031-06-15').coverageRate).toEqual({ n: 3, d: 5 });
  });

  it('of operating stations begins with the first day of service', () => {
    expect(city('2031-04-19').operatingRate).toEqual({ n: 1, d: 4 });
    expect(city('2031-04-20').operatingRate).toEqual({ n: 2, d: 4 });
  });

  it('counts no station of a township that is not in force yet', () => {
    const records = { ...RECORDS, [WEST]: [station('990002P01', { claims: [['builtOn', '2031-05-01']] })] };
    const count = (day: string): number =>
      figures(summaryThrough(endOfDay(day), records), TOY, { day, at: endOfDay(day) }).city.builtCount;
    expect(count('2031-06-14')).toBe(2);
    expect(count('2031-06-15')).toBe(3);
  });
});

describe('The year’s new builds', () => {
  it('are the built entries of accepted plans over all entries', () => {
    // Planned 1 + 2; built of them: 2 on 20 March, 3 on 10 April. The baseline station is in no plan.
    expect(city('2031-04-30').yearProgress).toEqual({ n: 2, d: 3 });
    expect(of('2031-04-09', WEST).yearProgress).toEqual({ n: 0, d: 2 });
  });

  it('have no denominator before the plan is accepted', () => {
    expect(of('2031-01-14', EAST)).toMatchObject({
      planned: 0,
      yearProgress: { n: 0, d: 0 },
      light: 'grey',
      rank: null,
    });
    expect(of('2031-01-15', EAST)).toMatchObject({ planned: 1, rank: 1 });
    expect(city('2031-01-19').planned).toBe(1);
  });

  it('begin anew each year', () => {
    expect(city('2032-01-01').yearProgress).toEqual({ n: 0, d: 0 });
  });

  it('are judged by the gates of their own programme', () => {
    // A third of 3 is 1 by 31 March; township 2 was built on 20 March.
    expect(city('2031-03-31').gates.thirdByMarch).toMatchObject({ need: 1, actual: 1, state: 'MET' });
    expect(of('2031-03-31', WEST).gates.thirdByMarch).toMatchObject({ need: 1, actual: 0, state: 'MISSED' });
    // Made up on 10 April: progress 1/2 against 30 % + 70 % x 10/244 = 32.9 %, but March's report is overdue.
    expect(of('2031-04-10', WEST).gates.thirdByMarch).toMatchObject({
      state: 'MADE_UP',
      madeUpOn: '2031-04-10',
    });
    expect([of('2031-03-31', WEST).light, of('2031-04-10', WEST).light]).toEqual(['red', 'yellow']);
  });

  it('rank the districts', () => {
    expect([of('2031-04-30', EAST).rank, of('2031-04-30', WEST).rank, city('2031-04-30').rank]).toEqual([
      1,
      2,
      null,
    ]);
  });
});

describe('Quality', () => {
  it('counts operating stations whose service is purchased, from the day of the mode', () => {
    expect(city('2031-04-30').purchaseShare).toEqual({ n: 0, d: 2 });
    expect(city('2031-05-01').purchaseShare).toEqual({ n: 1, d: 2 });
  });

  it('counts stations with enough workers, one director and one deputy', () => {
    // Township 1: deputy and worker count, with a director; township 3 has no director.
    expect(city('2031-04-30').staffCompliance).toEqual({ n: 1, d: 2 });
    // From 1 May the service is purchased, and the township's own people count no more (R20).
    expect(city('2031-05-01').staffCompliance).toEqual({ n: 0, d: 2 });
    expect(asOf('2031-04-30', { thresholds: { staffMinimum: 3 } }).city.staffCompliance).toEqual({
      n: 0,
      d: 2,
    });
  });

  it('counts villages once in twelve months, over villages with published codes', () => {
    // February: v1, v2; March: v2, v3; 3 + 5 + 2 + 4 villages; the township split off in June has none published.
    expect(city('2031-02-28').villageCoverage).toEqual({ n: 2, d: 14 });
    expect(city('2031-03-31').villageCoverage).toEqual({ n: 3, d: 14 });
    expect(city('2031-06-30').villageCoverage).toEqual({ n: 3, d: 14 });
    // In February 2032 only March's report is left in the window, in March none.
    expect(city('2032-02-29').villageCoverage).toEqual({ n: 2, d: 14 });
    expect(city('2032-03-31').villageCoverage).toEqual({ n: 0, d: 14 });
  });
});

describe('The figures of a city', () => {
  const DAYS = ['2030-12-31', '2031-03-31', '2031-06-30', '2032-06-28'];

  it('are the sums of its districts, whatever the records', () => {
    fc.assert(
      fc.property(citySummary, fc.constantFrom(...DAYS), (summary, day) => {
        const { city: whole, districts } = figures(summary, TOY, { day, at: endOfDay(day) });
        const parts = Object.values(districts);
        const sum = (pick: (unit: Figures) => number): number =>
          parts.reduce((total, unit) => total + pick(unit), 0);
        for (const pick of ADDITIVE) expect(pick(whole)).toBe(sum(pick));
      }),
      { numRuns: 60 },
    );
  });

  it('have money that adds up three ways, whatever the records', () => {
    const total = (parts: Readonly<Record<string, number>>): number =>
      Object.values(parts).reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(citySummary, fc.constantFrom(...DAYS), (summary, day) => {
        const { city: whole } = figures(summary, TOY, { day, at: endOfDay(day) });
        const { fundTotal, byLevel, byChannel, byPurpose } = whole;
        expect([total(byLevel), total(byChannel), total(byPurpose)]).toEqual(
          Array(3).fill(fundTotal.DISBURSED),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('exist for a city of which nothing is known', () => {
    const { city: whole } = figures({}, TOY, { day: '2031-03-31', at: endOfDay('2031-03-31') });
    expect(whole).toMatchObject({ builtCount: 0, coverageRate: { n: 0, d: 4 }, light: 'grey' });
    expect(whole.missing).toHaveLength(4);
  });
});

const RATIOS = [
  'coverageRate',
  'operatingRate',
  'yearProgress',
  'onTimeRate',
  'townshipShare',
  'oneOffCoverage',
  'districtSubsidyCoverage',
  'purchaseShare',
  'staffCompliance',
  'villageCoverage',
] as const;

const ADDITIVE: readonly ((unit: Figures) => number)[] = [
  (unit) => unit.builtCount,
  (unit) => unit.operatingCount,
  (unit) => unit.planned,
  (unit) => unit.newBuilt,
  (unit) => unit.late.length,
  (unit) => unit.missing.length,
  (unit) => unit.fundTotal.BUDGET,
  (unit) => unit.fundTotal.DISBURSED,
  (unit) => unit.byLevel.OTHER,
  (unit) => unit.byChannel.EARMARK,
  (unit) => unit.byPurpose.SERVICE,
  ...RATIOS.flatMap((key) => [(unit: Figures) => unit[key].n, (unit: Figures) => unit[key].d]),
];
