import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import { type CityFigures, type Figures, figures } from '#domain/figures.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { RecordItem } from '#domain/fold-records.ts';
import type { Settings } from '#domain/settings.ts';
import type { Summary } from '#domain/summary.ts';
import { citySummary } from '../support/arbitrary-records.ts';
import { line, plan, report, row, station, worker } from '../support/records.ts';
import { TOY } from '../support/toy-programme.ts';

const EAST = '990001';
const WEST = '990002';
const [ONE, TWO] = ['990001001', '990001101'];
const [THREE, FOUR, FIVE] = ['990002101', '990002201', '990002P01'];

const staff = [
  worker('2031-01-01', { role: 'DIRECTOR', certified: false }),
  worker('2031-01-01', { role: 'DEPUTY' }),
  worker('2031-01-01'),
];

/**
 * 东区: one baseline station, one planned and built in March; 西县: two planned, one built in April and serving.
 * The invented city's threshold is 2 counted workers.
 */
const RECORDS: Readonly<Record<string, readonly RecordItem[]>> = {
  [EAST]: [
    station(ONE, {
      legacy: true,
      modes: [
        ['2030-09-01', 'SOCIAL_WORK_POST'],
        ['2031-05-01', 'PURCHASED_SERVICE'],
      ],
      staff,
      claims: [
        ['builtOn', '2030-08-01', 'BASELINE'],
        ['operatingOn', '2030-09-01', 'BASELINE'],
      ],
    }),
    station(TWO, {
      claims: [
        ['startedOn', '2031-02-01'],
        ['builtOn', '2031-03-20'],
      ],
    }),
    plan(2031, '2031-01-15', [[TWO, '2031-03-31']]),
    ...report(
      '2031-02',
      [[instant('2031-02-10T23:59:59+08:00')]],
      [[row(ONE, { servedVillageCodes: ['v1', 'v2'] })]],
    ),
    ...report(
      '2031-03',
      [[instant('2031-03-10T09:00+08:00')]],
      [[row(ONE, { servedVillageCodes: ['v2', 'v3'] })]],
    ),
    line('2031-02-01', 60_000),
    line('2031-03-15', 30_000, { payerLevel: 'DISTRICT', stationId: TWO, fundChannel: 'WELFARE_LOTTERY' }),
    line('2031-03-16', 10_000, { payerLevel: 'OTHER', fundChannel: 'SOCIAL', purpose: 'SERVICE' }),
    line('2030-11-01', 500_000, { payerLevel: 'CITY' }),
    line('2031-01-10', 90_000, { basis: 'BUDGET' }),
  ],
  [WEST]: [
    station(THREE, {
      modes: [['2031-04-20', 'SOCIAL_WORK_POST']],
      staff: staff.slice(1),
      claims: [
        ['startedOn', '2031-02-01'],
        ['builtOn', '2031-04-10'],
        ['operatingOn', '2031-04-20'],
      ],
    }),
    station(FOUR),
    plan(2031, '2031-01-20', [
      [THREE, '2031-03-31'],
      [FOUR, '2031-10-31'],
    ]),
    ...report('2031-02', [[instant('2031-02-11T00:00:00+08:00')]], []),
    line('2031-04-12', 40_000, { payerLevel: 'CITY', category: 'CITY_ONE_OFF', stationId: THREE }),
    line('2031-05-02', -40_000, { payerLevel: 'CITY', category: 'CITY_ONE_OFF', stationId: THREE }),
  ],
};

function summaryThrough(at: string, records = RECORDS): Summary {
  return Object.fromEntries(
    Object.entries(records).map(([districtCode, items]) => [
      districtCode,
      foldDistrict(items, { districtCode, version: 1, programme: TOY, through: at }),
    ]),
  );
}

const asOf = (day: string, settings?: Settings): CityFigures =>
  figures(summaryThrough(endOfDay(day)), TOY, { day, at: endOfDay(day) }, settings);

const city = (day: string): Figures => asOf(day).city;
const of = (day: string, code: string): Figures => {
  const found = asOf(day).districts[code];
  if (!found) throw new Error(code);
  return found;
};

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
    const records = { ...RECORDS, [WEST]: [station(FIVE, { claims: [['builtOn', '2031-05-01']] })] };
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

describe('Reports', () => {
  it('are on time to the last second of the due day, and late from the next one', () => {
    // February is due on the 10th: 东区 filed at 23:59:59, 西县 at 00:00:00 of the 11th.
    const { districts, city: whole } = asOf('2031-02-28');
    expect(districts[EAST]?.onTimeRate).toEqual({ n: 1, d: 1 });
    expect(districts[WEST]?.onTimeRate).toEqual({ n: 0, d: 1 });
    expect(whole.onTimeRate).toEqual({ n: 1, d: 2 });
    expect(whole.late).toEqual([[WEST, '2031-02']]);
    expect(whole.missing).toEqual([]);
  });

  it('owe nothing before they are due, and are missing after it', () => {
    expect(city('2031-03-10')).toMatchObject({ onTimeRate: { n: 1, d: 2 }, missing: [] });
    expect(city('2031-03-11')).toMatchObject({ onTimeRate: { n: 2, d: 4 }, missing: [[WEST, '2031-03']] });
  });

  it('count by the calendar year, but lists go back to the first month', () => {
    // By the end of January 2032 the reports of 2031 are February to December: eleven; January 2032 is due on the 10th.
    const whole = city('2032-01-31');
    expect(whole.onTimeRate).toEqual({ n: 0, d: 2 });
    expect(whole.missing.filter(([code]) => code === EAST)).toHaveLength(10);
  });

  it('are not on time any more where the city set an earlier instant', () => {
    const dueAt = { '2031-02': { dueAt: '2031-02-09T15:59:59.999Z', reason: '提前' } };
    expect(asOf('2031-02-28', { dueAt }).city.onTimeRate).toEqual({ n: 0, d: 2 });
  });

  it('make a district yellow while the last one is overdue, and never the city', () => {
    // March is overdue in 西县; in the city 1 of 3 is built on 30 March, more than 30 % x 88/89 = 29.7 %.
    expect(of('2031-03-30', WEST).light).toBe('yellow');
    expect(city('2031-03-30').light).toBe('green');
  });
});

describe('Money', () => {
  it('is of the fiscal year to date, budget and disbursed apart', () => {
    // Disbursed 2031: 60,000 + 30,000 + 10,000 + 40,000 by 30 April; -40,000 on 2 May; 2030's 500,000 is another year's.
    expect(city('2031-04-30').fundTotal).toEqual({ BUDGET: 90_000, DISBURSED: 140_000 });
    expect(city('2031-05-31').fundTotal).toEqual({ BUDGET: 90_000, DISBURSED: 100_000 });
    expect(city('2030-12-31').fundTotal).toEqual({ BUDGET: 0, DISBURSED: 500_000 });
  });

  it('adds up by level, by channel and by purpose', () => {
    const { byLevel, byChannel, byPurpose } = city('2031-05-31');
    expect(byLevel).toEqual({ TOWNSHIP: 60_000, DISTRICT: 30_000, CITY: 0, OTHER: 10_000 });
    expect(byChannel).toEqual({ FISCAL: 60_000, WELFARE_LOTTERY: 30_000, SOCIAL: 10_000, EARMARK: 0 });
    expect(byPurpose).toEqual({ CONSTRUCTION: 0, OPERATION: 90_000, SERVICE: 10_000 });
  });

  it('gives the township share as a ratio of sums, null money as 0 of 0', () => {
    expect(city('2031-05-31').townshipShare).toEqual({ n: 60_000, d: 100_000 });
    expect(of('2031-05-31', WEST).townshipShare).toEqual({ n: 0, d: 0 });
  });

  it('reaches a station while its lines net above 0', () => {
    // The one-off of township 3 was paid on 12 April and taken back on 2 May; township 2 has district money.
    expect(city('2031-04-11').oneOffCoverage).toEqual({ n: 0, d: 3 });
    expect(city('2031-04-12').oneOffCoverage).toEqual({ n: 1, d: 3 });
    expect(city('2031-05-02').oneOffCoverage).toEqual({ n: 0, d: 3 });
    expect(city('2031-05-02').districtSubsidyCoverage).toEqual({ n: 1, d: 3 });
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
