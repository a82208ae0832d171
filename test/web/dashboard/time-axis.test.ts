import { describe, expect, it } from 'vitest';
import { endOfDay, instantAt } from '#domain/calendar.ts';
import { isUnsettled, standpointOf } from '../../../web/dashboard/view/standpoint.ts';
import { indexOf, placeOf, timeAxis } from '../../../web/dashboard/view/time-axis.ts';
import { TOY } from '../../support/toy-programme.ts';
import { summaryThrough, WEST } from '../../support/toy-records.ts';

const slow = TOY.roadmaps.slow;
if (!slow) throw new Error('the toy has no slow roadmap');
const AXIS = timeAxis(TOY, slow);

describe('The time axis', () => {
  it('runs from the end of the baseline year to the end of the last year with a target', () => {
    expect(AXIS).toEqual({ first: '2030-12', years: [2030, 2031, 2032], end: 24 });
  });

  it('puts the end of a month at its index', () => {
    expect(placeOf(AXIS, '2030-12-31')).toBe(0);
    expect(placeOf(AXIS, '2031-02-28')).toBe(2);
    expect(placeOf(AXIS, '2032-12-31')).toBe(AXIS.end);
  });

  it('puts a day inside a month at its share of the month', () => {
    expect(placeOf(AXIS, '2031-06-20')).toBeCloseTo(5 + 20 / 30, 10);
    expect(indexOf(AXIS, '2031-06')).toBe(6);
  });
});

describe('The standpoint', () => {
  const now = instantAt('2031-06-20', '09:00');

  it('of a month gone by is the end of its last day', () => {
    expect(standpointOf('2031-04', now)).toEqual({ day: '2031-04-30', at: endOfDay('2031-04-30') });
  });

  it('of the running month, and of none, is now', () => {
    expect(standpointOf('2031-06', now)).toEqual({ day: '2031-06-20', at: now });
    expect(standpointOf(null, now)).toEqual({ day: '2031-06-20', at: now });
  });

  it('is unsettled while one district may still state facts of that day', () => {
    const closed = Object.fromEntries(
      Object.entries(summaryThrough(now)).map(([code, own]) => [
        code,
        { ...own, closedThrough: '2031-05-10' },
      ]),
    );
    expect(isUnsettled(closed, '2031-05-10')).toBe(false);
    expect(isUnsettled(closed, '2031-05-11')).toBe(true);
    const west = closed[WEST];
    if (!west) throw new Error('no west');
    expect(isUnsettled({ ...closed, [WEST]: { ...west, closedThrough: null } }, '2031-01-31')).toBe(true);
  });
});
