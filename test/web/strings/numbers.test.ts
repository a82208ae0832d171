import { describe, expect, test } from 'vitest';
import { count, NOTHING, percent, wan } from '../../../web/strings/numbers.ts';

describe('figures as they are written', () => {
  test('a percentage has one decimal, rounded half up', () => {
    expect(percent({ n: 142, d: 156 })).toBe('91.0%');
    expect(percent({ n: 72, d: 156 })).toBe('46.2%');
    // 1/16 = 6.25 %, and a half goes up
    expect(percent({ n: 1, d: 16 })).toBe('6.3%');
  });

  test('nothing below the whole is called 100.0%', () => {
    expect(percent({ n: 2499, d: 2500 })).toBe('99.9%');
    expect(percent({ n: 2500, d: 2500 })).toBe('100.0%');
  });

  test('a share of nothing is a dash, not zero', () => {
    expect(percent({ n: 0, d: 0 })).toBe(NOTHING);
    expect(count(null)).toBe(NOTHING);
    expect(wan(null)).toBe(NOTHING);
  });

  test('money is written in 万元 with two decimals and separators', () => {
    expect(wan(6_480_000)).toBe('6.48');
    expect(wan(1_234_567_890_000)).toBe('1,234,567.89');
    // 49.99 yuan are 0.004999 万元, 50 yuan are 0.005
    expect(wan(4_999)).toBe('0.00');
    expect(wan(5_000)).toBe('0.01');
    expect(wan(-6_480_000)).toBe('−6.48');
  });
});
