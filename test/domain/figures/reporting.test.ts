import { describe, expect, it } from 'vitest';
import { endOfDay } from '#domain/calendar.ts';
import { obligations, onTimeOfMonth } from '#domain/figures/reporting.ts';
import { unitAt } from '#domain/figures/unit.ts';
import { TOY } from '../../support/toy-programme.ts';
import { asOf, city, EAST, of, summaryThrough, WEST } from '../../support/toy-records.ts';

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
    const dueAt = { '2031-02': { dueAt: '2031-02-09T15:59:59.999Z' } };
    expect(asOf('2031-02-28', { dueAt }).city.onTimeRate).toEqual({ n: 0, d: 2 });
  });

  it('make a district yellow while the last one is overdue, and never the city', () => {
    // March is overdue in 西县; in the city 1 of 3 is built on 30 March, more than 30 % x 88/89 = 29.7 %.
    expect(of('2031-03-30', WEST).light).toBe('yellow');
    expect(city('2031-03-30').light).toBe('green');
  });

  it('have a rate for each month, and none before it is due', () => {
    const rate = (month: string, day: string) => {
      const at = endOfDay(day);
      return onTimeOfMonth(obligations(unitAt(summaryThrough(at), TOY, day), TOY, at, {}), month);
    };
    expect(rate('2031-02', '2031-12-31')).toEqual({ n: 1, d: 2 });
    expect(rate('2031-03', '2031-03-10')).toEqual({ n: 0, d: 0 });
    expect(rate('2031-03', '2031-03-11')).toEqual({ n: 1, d: 2 });
  });
});
