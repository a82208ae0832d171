import { describe, expect, it } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { countsAt, curveOf } from '#domain/figures/curve.ts';
import { TOY } from '../../support/toy-programme.ts';
import { EAST, summaryThrough } from '../../support/toy-records.ts';

const summary = summaryThrough(endOfDay('2031-12-31'));

describe('The curve of the roadmap', () => {
  it('has a point for each month’s end, and its last one is today', () => {
    const curve = curveOf(summary, TOY, '2031-04-15');
    expect(curve.map((point) => point.day)).toEqual([
      '2030-12-31',
      '2031-01-31',
      '2031-02-28',
      '2031-03-31',
      '2031-04-15',
    ]);
    // Built: the baseline's, township 2 on 20 March, township 3 on 10 April; serving: the baseline's alone until 20 April.
    expect(curve.map((point) => [point.built, point.operating])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
  });

  it('carries the townships in force, so that 全部 grows where one is split off', () => {
    expect(curveOf(summary, TOY, '2031-06-30').map((point) => point.townships)).toEqual([
      4, 4, 4, 4, 4, 4, 5,
    ]);
  });

  it('can be asked for one district and one day', () => {
    expect(countsAt(summary, TOY, '2031-04-20')).toEqual({ built: 3, operating: 2, townships: 4 });
    expect(countsAt(summary, TOY, '2031-04-20', EAST)).toEqual({ built: 2, operating: 1, townships: 2 });
  });
});
