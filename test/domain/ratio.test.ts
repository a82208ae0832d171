import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, compareRatios, percent, ratio } from '#domain/ratio.ts';

describe('A share in per cent', () => {
  it('has one decimal, rounded half up', () => {
    const examples: readonly (readonly [number, number, string])[] = [
      [45, 156, '28.8'], // 28.846...
      [72, 156, '46.2'], // 46.153...
      [1, 3, '33.3'],
      [2, 3, '66.7'],
      [1, 2000, '0.1'], // 0.05 exactly: up
      [0, 5, '0.0'],
      [3, 2, '150.0'],
    ];
    for (const [n, d, shown] of examples) expect(percent(ratio(n, d))).toBe(shown);
  });

  it('says nothing where there is nothing to divide by', () => {
    expect(percent(ratio(0, 0))).toBeNull();
  });

  it('reads 100.0 only where everything is reached', () => {
    expect(percent(ratio(9996, 10_000))).toBe('99.9');
    expect(percent(ratio(156, 156))).toBe('100.0');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (d, n) => {
        if (n < d) expect(Number(percent(ratio(n, d)))).toBeLessThan(100);
      }),
    );
  });
});

describe('A share of a plan in stations', () => {
  it('is rounded up: half of 5 is 3, half of 8 is 4, half of 1 is 1, half of nothing is nothing', () => {
    expect([5, 8, 1, 0].map((quota) => atLeast(quota, [1, 2]))).toEqual([3, 4, 1, 0]);
  });
});

describe('Two shares', () => {
  it('compare as fractions, not as rounded numbers', () => {
    expect(compareRatios(ratio(1, 3), ratio(33, 99))).toBe(0);
    expect(compareRatios(ratio(333, 1000), ratio(1, 3))).toBeLessThan(0);
  });
});
