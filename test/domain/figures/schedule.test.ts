import { describe, expect, it } from 'vitest';
import { expectedShare } from '#domain/figures/schedule.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { percent } from '#domain/ratio.ts';
import { TOY } from '../../support/toy-programme.ts';

const share = (day: string): string | null => percent(expectedShare(NINGBO, day));

describe('The expected share of the year (序时进度)', () => {
  it('runs straight from the new year over half on 30 June to all on 30 September', () => {
    expect(share('2023-01-01')).toBe('0.0');
    // 170 of the 180 days from 1 January to 30 June 2023: 50 % x 170/180 = 47.2 %
    expect(share('2023-06-20')).toBe('47.2');
    expect(share('2023-06-30')).toBe('50.0');
    // 46 of 92 days: 50 % + 25 %
    expect(share('2023-08-15')).toBe('75.0');
    expect(share('2023-09-30')).toBe('100.0');
    expect(share('2023-12-31')).toBe('100.0');
  });

  it('has one day more to go in a leap year', () => {
    // 60 of 181 days: 16.57 %; in 2023 it is 60 of 180: 16.67 %
    expect(share('2024-03-01')).toBe('16.6');
    expect(share('2023-03-02')).toBe('16.7');
    expect(share('2024-06-30')).toBe('50.0');
  });

  it('is exact where no decimal is', () => {
    // 1 of 89 days to 31 March, of 30 %
    expect(expectedShare(TOY, '2031-01-02')).toEqual({ n: 30, d: 8900 });
  });
});
