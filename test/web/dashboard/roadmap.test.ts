import { describe, expect, it } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { figures } from '#domain/figures.ts';
import { presentOf } from '../../../web/dashboard/published/freshness.ts';
import { curveOn, projectionOf, targetLine } from '../../../web/dashboard/roadmap/series.ts';
import { yearColumns } from '../../../web/dashboard/roadmap/years.ts';
import { timeAxis } from '../../../web/dashboard/view/time-axis.ts';
import { TOY } from '../../support/toy-programme.ts';
import { summaryThrough, WEST } from '../../support/toy-records.ts';

const slow = TOY.roadmaps.slow;
if (!slow) throw new Error('the toy has no slow roadmap');
const AXIS = timeAxis(TOY, slow);
const on = (day: string, district: string | null = null) => {
  const at = endOfDay(day);
  const summary = summaryThrough(at);
  const all = figures(summary, TOY, { day, at });
  const own = (district && all.districts[district]) || all.city;
  return { summary, own, columns: yearColumns(summary, TOY, slow, own, day, district) };
};

describe('The year columns', () => {
  it('say goal, what stands and how it is judged', () => {
    const { columns } = on('2031-04-30');
    expect(columns.map(({ goal, built, state, current }) => [goal, built, state, current])).toEqual([
      [1, 1, 'MET', false],
      [3, 3, 'MET', true],
      [4, null, 'NOT_STARTED', false],
    ]);
  });

  it('judge a year without a goal by its own plan', () => {
    // A district has no goal of its own in 2031; of its two planned stations one is built at the year's end.
    const [, running] = on('2031-04-30', WEST).columns;
    expect(running).toMatchObject({ goal: null, plan: { n: 1, d: 2 }, state: 'IN_PROGRESS' });
    const [, over] = on('2032-01-31', WEST).columns;
    expect(over).toMatchObject({ goal: null, plan: { n: 1, d: 2 }, state: 'MISSED' });
  });
});

describe('The curve', () => {
  it('has a point a month and today’s place for the running one', () => {
    const curve = curveOn(AXIS, summaryThrough(endOfDay('2031-04-15')), TOY, '2031-04-15', null);
    expect(curve.map(({ month, built, operating }) => [month, built, operating])).toEqual([
      ['2030-12', 1, 1],
      ['2031-01', 1, 1],
      ['2031-02', 1, 1],
      ['2031-03', 2, 1],
      ['2031-04', 3, 1],
    ]);
    expect(curve[4]?.at).toBe(3.5);
  });

  it('is held against the years that name a number', () => {
    expect(targetLine(on('2031-04-30').own, AXIS)).toEqual([
      { at: 0, count: 1 },
      { at: 12, count: 3 },
      { at: 24, count: 4 },
    ]);
  });

  const steady = [0, 1, 2, 3].map((at) => ({ month: '', at, built: 10 + 2 * at, operating: 0 }));

  it('is projected at the pace of three months to its goal', () => {
    // From 10 to 16 in three months is 2 a month: 20 is reached in two more.
    expect(projectionOf(steady, 20, 24)).toEqual([
      { at: 3, count: 16 },
      { at: 5, count: 20 },
    ]);
  });

  it('is projected no further than the axis', () => {
    expect(projectionOf(steady, 100, 4)).toEqual([
      { at: 3, count: 16 },
      { at: 4, count: 18 },
    ]);
  });

  it('is not projected where the goal is reached, or nothing came of late', () => {
    expect(projectionOf(steady, 16, 24)).toEqual([]);
    expect(
      projectionOf(
        steady.map((point) => ({ ...point, built: 16 })),
        20,
        24,
      ),
    ).toEqual([]);
  });
});

describe('The present', () => {
  const pointer = { asOf: '2031-06-20T01:00:00.000Z', publishedAt: '2040-01-01T00:00:00.000Z' };
  const DAY = 86_400_000;
  const clock = Date.parse(pointer.publishedAt);

  it('runs on from the clock of what was published', () => {
    expect(presentOf(pointer, clock + DAY)).toEqual({ now: '2031-06-21T01:00:00.000Z', staleSince: null });
  });

  it('never runs backwards on a computer whose clock is slow', () => {
    expect(presentOf(pointer, clock - DAY).now).toBe(pointer.asOf);
  });

  it('stops at the last publication when nothing has come for more than a month', () => {
    expect(presentOf(pointer, clock + 32 * DAY).staleSince).toBeNull();
    expect(presentOf(pointer, clock + 33 * DAY)).toEqual({ now: pointer.asOf, staleSince: pointer.asOf });
  });
});
