import { describe, expect, it } from 'vitest';
import { ranksOf } from '#domain/figures/ranking.ts';
import { ratio } from '#domain/ratio.ts';

const unit = (n: number, d: number) => ({ yearProgress: ratio(n, d), newBuilt: n });

describe('The ranking', () => {
  it('goes by progress, then by new builds; equals share a rank and the next follows their number', () => {
    const ranks = ranksOf({ a: unit(2, 2), b: unit(1, 1), c: unit(1, 1), d: unit(2, 3), e: unit(1, 2) });
    expect(ranks).toEqual({ a: 1, b: 2, c: 2, d: 4, e: 5 });
  });

  it('shares 1, 2, 3, 3, 5 as in a real bulletin', () => {
    const ranks = ranksOf({ a: unit(4, 4), b: unit(3, 4), c: unit(1, 2), d: unit(1, 2), e: unit(0, 2) });
    expect(Object.values(ranks)).toEqual([1, 2, 3, 3, 5]);
  });

  it('leaves out who has no plan', () => {
    expect(ranksOf({ a: unit(0, 0), b: unit(0, 6) })).toEqual({ a: null, b: 1 });
  });

  it('compares fractions exactly: 1 of 3 equals 2 of 6, and then more new builds rank before', () => {
    expect(ranksOf({ a: unit(1, 3), b: unit(2, 6) })).toEqual({ a: 2, b: 1 });
  });
});
