import { describe, expect, it } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { type Milestone, milestonesOf, roadmapOf } from '#domain/figures/milestones.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { Summary } from '#domain/summary.ts';
import { station } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';

/** Built: one in 2030, two more in 2031 (the second on 31 December), one in February 2032, the split-off one in June 2032. */
const DAYS: Readonly<Record<string, string>> = {
  990001001: '2030-08-01',
  990001101: '2031-05-01',
  990002101: '2031-12-31',
  990002201: '2032-02-10',
  '990002P01': '2032-06-01',
};

const summary: Summary = Object.fromEntries(
  TOY.districts.map(({ code }) => {
    const records = Object.entries(DAYS)
      .filter(([township]) => township.startsWith(code))
      .map(([township, on]) => station(township, { claims: [['builtOn', on]] }));
    const options = { districtCode: code, version: 1, programme: TOY, through: endOfDay('2032-12-31') };
    return [code, foldDistrict(records, options)];
  }),
);

function year(
  of: number,
  day: string,
  over: { roadmap?: string; district?: string; behind?: boolean } = {},
): Milestone {
  const settings = over.roadmap === undefined ? {} : { roadmapVersion: over.roadmap };
  const found = milestonesOf(summary, TOY, day, {
    settings,
    districtCode: over.district ?? null,
    behind: over.behind ?? false,
  }).find((one) => one.year === of);
  if (!found) throw new Error(String(of));
  return found;
}

describe('A year of the roadmap', () => {
  it('has not begun before its first day', () => {
    expect(year(2032, '2031-12-31')).toMatchObject({ state: 'NOT_STARTED', target: 5, actual: 3 });
  });

  it('is met on its last day when the target stands, and counts what stood then', () => {
    expect(year(2031, '2031-12-31')).toMatchObject({
      target: 3,
      actual: 3,
      state: 'MET',
      progress: { n: 3, d: 3 },
    });
    expect(year(2031, '2032-12-31')).toMatchObject({ actual: 3, state: 'MET' });
  });

  it('runs on schedule or behind it while it is open', () => {
    expect(year(2031, '2031-12-30')).toMatchObject({ actual: 2, state: 'ON_SCHEDULE' });
    expect(year(2031, '2031-12-30', { behind: true }).state).toBe('BEHIND');
  });

  it('is missed by its last day, and made up when the target stands later', () => {
    // By the fast roadmap every township of 2031 stands by its end: five since the split, three are built.
    expect(year(2031, '2032-02-10', { roadmap: 'fast' })).toMatchObject({
      target: 5,
      actual: 3,
      state: 'MISSED',
    });
    expect(year(2031, '2032-06-01', { roadmap: 'fast' })).toMatchObject({
      target: 5,
      actual: 3,
      state: 'MADE_UP',
    });
  });

  it('means by 全部 the townships in force, and knows of no later ones', () => {
    expect(year(2032, '2031-06-14').target).toBe(4);
    expect(year(2032, '2031-06-15').target).toBe(5);
  });

  it('judges nothing where no target is stated', () => {
    expect(year(2030, '2030-12-01', { roadmap: 'fast' })).toMatchObject({
      target: null,
      state: 'IN_PROGRESS',
    });
    expect(year(2030, '2031-01-01', { roadmap: 'fast' })).toMatchObject({
      state: null,
      progress: { n: 0, d: 0 },
    });
  });

  it('has a target for a district only where it is every township', () => {
    expect(year(2031, '2031-12-31', { district: '990001' }).target).toBeNull();
    expect(year(2032, '2032-12-31', { district: '990001' })).toMatchObject({
      target: 2,
      actual: 2,
      state: 'MET',
    });
  });
});

describe('The roadmap', () => {
  it('is the one that the setting names, else the programme’s', () => {
    expect(roadmapOf(TOY, {}).id).toBe('slow');
    expect(roadmapOf(TOY, { roadmapVersion: 'fast' }).id).toBe('fast');
    expect(() => roadmapOf(TOY, { roadmapVersion: 'none' })).toThrow('no roadmap none');
  });
});
