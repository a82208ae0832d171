import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay, instant, lastDayOf, monthsFrom } from '#domain/calendar.ts';
import { curveOf } from '#domain/figures/curve.ts';
import { type AsOf, figures } from '#domain/figures.ts';
import { foldDistrict } from '#domain/fold.ts';
import { decode, encode, encodePrivate } from '#domain/published.ts';
import type { Settings } from '#domain/settings.ts';
import type { DistrictSummary, Summary } from '#domain/summary.ts';
import { citySummary, THROUGH } from '../support/arbitrary-records.ts';
import { report, station } from '../support/records.ts';
import { TOY } from '../support/toy-programme.ts';

const OPEN: Settings = { public: { ranking: true, discipline: true } };
const SHUT: Settings = {};

/** What a browser reads back: the parts as JSON text and nothing else. */
const read = (summary: Summary, settings: Settings): Summary =>
  decode(JSON.parse(JSON.stringify(encode(summary, TOY, settings))));

const TODAY = dayOf(THROUGH);
/** Every month's end, and the present. */
const MOMENTS: readonly AsOf[] = [
  ...monthsFrom('2030-12', '2032-06').map((month) => ({
    day: lastDayOf(month),
    at: endOfDay(lastDayOf(month)),
  })),
  { day: TODAY, at: THROUGH },
];

describe('The published parts', () => {
  it('give the same figures in the browser as in the registry, for every month', () => {
    fc.assert(
      fc.property(citySummary, (summary) => {
        const back = read(summary, OPEN);
        for (const asOf of MOMENTS) expect(figures(back, TOY, asOf)).toEqual(figures(summary, TOY, asOf));
        expect(curveOf(back, TOY, TODAY)).toEqual(curveOf(summary, TOY, TODAY));
      }),
      { numRuns: 30 },
    );
  });

  it('keep who was late exactly, also against a due instant at noon', () => {
    const settings: Settings = {
      ...OPEN,
      dueAt: { '2031-03': { dueAt: '2031-03-09T04:00:00.000Z' } },
    };
    fc.assert(
      fc.property(citySummary, fc.integer({ min: -300, max: 300 }), (summary, minutes) => {
        const filed = instant(
          `2031-03-09T${minutes < 0 ? '11' : '12'}:${String(Math.abs(minutes) % 60).padStart(2, '0')}+08:00`,
        );
        const east = foldDistrict(report('2031-03', [[filed]]), {
          districtCode: '990001',
          version: 1,
          programme: TOY,
          through: THROUGH,
        });
        const mixed = { ...summary, 990001: east };
        const back = read(mixed, settings);
        for (const asOf of MOMENTS)
          expect(figures(back, TOY, asOf, settings).city).toEqual(figures(mixed, TOY, asOf, settings).city);
      }),
      { numRuns: 30 },
    );
  });

  it('leave the light without overdue reports where discipline is not public', () => {
    fc.assert(
      fc.property(citySummary, (summary) => {
        const back = figures(read(summary, SHUT), TOY, { day: TODAY, at: THROUGH });
        expect(back.city).toMatchObject({ onTimeRate: { n: 0, d: 0 }, late: [], missing: [] });
        const full = figures(summary, TOY, { day: TODAY, at: THROUGH });
        expect({ ...back.city, onTimeRate: 0, late: 0, missing: 0 }).toEqual({
          ...full.city,
          onTimeRate: 0,
          late: 0,
          missing: 0,
        });
      }),
      { numRuns: 30 },
    );
  });

  it('become whole with the private columns of a reader who may see them', () => {
    fc.assert(
      fc.property(citySummary, (summary) => {
        const own = JSON.parse(JSON.stringify(encodePrivate(summary, TOY, SHUT)));
        const back = decode(encode(summary, TOY, SHUT), undefined, own);
        for (const asOf of MOMENTS) expect(figures(back, TOY, asOf)).toEqual(figures(summary, TOY, asOf));
      }),
      { numRuns: 15 },
    );
  });

  it('draw the first screen from the city part alone', () => {
    fc.assert(
      fc.property(citySummary, (summary) => {
        const { city } = encode(summary, TOY, OPEN);
        const back = decode({ city });
        const asOf = { day: TODAY, at: THROUGH };
        const zero = { byChannel: 0, byPurpose: 0 };
        expect({ ...figures(back, TOY, asOf).city, ...zero }).toEqual({
          ...figures(summary, TOY, asOf).city,
          ...zero,
        });
      }),
      { numRuns: 15 },
    );
  });

  it('carry addresses and services once their parts are there', () => {
    const records = [station('990001001', { address: '演示路1号' }), station('990001101')];
    const east = foldDistrict(records, {
      districtCode: '990001',
      version: 4,
      programme: TOY,
      through: THROUGH,
    });
    const parts = encode({ 990001: east }, TOY, SHUT);
    const pointer = { summaryVersions: { 990001: 4 }, closedThrough: { 990001: '2031-05-10' } };
    const addresses = (summary: Summary) => summary['990001']?.stations.map((row) => row.address);
    expect(addresses(decode(parts, pointer))).toEqual(['演示路1号', null]);
    expect(addresses(decode({ city: parts.city }, pointer))).toEqual([null, null]);
    expect(decode(parts, pointer)['990001']).toMatchObject({ version: 4, closedThrough: '2031-05-10' });
  });
});

describe('What is not public', () => {
  const canaried: DistrictSummary = {
    ...foldDistrict(
      [
        station('990001001', { claims: [['builtOn', '2031-03-01']] }),
        ...report('2031-03', [['2031-03-04T05:06:07.089Z']]),
      ],
      { districtCode: '990001', version: 1, programme: TOY, through: THROUGH },
    ),
    unreadable: ['STATION#CANARY-KEY'],
  };
  const summary: Summary = {
    990001: {
      ...canaried,
      stations: canaried.stations.map((row) => ({
        ...row,
        acceptances: [['2031-10-21', 'RECTIFY']],
        districtBudgeted: ['2031-11-12'],
      })),
    },
  };
  const published = JSON.stringify(encode(summary, TOY, SHUT));

  it('is in no public part: findings, acceptances, budgets of single stations', () => {
    expect(published).not.toContain('CANARY');
    expect(published).not.toContain('RECTIFY');
    const [row] = read(summary, OPEN)['990001']?.stations ?? [];
    expect(row).toMatchObject({ acceptances: [], districtBudgeted: [], builtOn: '2031-03-01' });
  });

  it('says when a district filed only where the city made discipline public, and then by the day', () => {
    expect(read(summary, SHUT)['990001']?.months.every((month) => month.report === null)).toBe(true);
    expect(JSON.stringify(encode(summary, TOY, OPEN))).not.toContain('05:06');
    const march = read(summary, OPEN)['990001']?.months.find((month) => month.month === '2031-03');
    expect(march?.report?.firstSubmittedAt).toBe(instant('2031-03-04T00:00+08:00'));
  });
});
