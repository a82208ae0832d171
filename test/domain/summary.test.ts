import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine, EMPTY, type Summary } from '#domain/summary.ts';
import { citySummary } from '../support/arbitrary-records.ts';

/** Some districts of a city, at some versions. */
const some: fc.Arbitrary<Summary> = fc
  .tuple(citySummary, fc.integer({ min: 1, max: 3 }), fc.nat({ max: 3 }))
  .map(([summary, version, which]) =>
    Object.fromEntries(
      Object.entries(summary)
        .filter((_, i) => which === 3 || which === i)
        .map(([code, district]) => [code, { ...district, version }]),
    ),
  );

const runs = { numRuns: 40 };

describe('Combining summaries', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(combine(a, b)).toEqual(combine(b, a));
      }),
      runs,
    );
  });

  it('does not depend on how they are grouped', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(combine(combine(a, b), c)).toEqual(combine(a, combine(b, c)));
      }),
      runs,
    );
  });

  it('with nothing, or with itself, changes nothing', () => {
    fc.assert(
      fc.property(some, (a) => {
        expect(combine(a, EMPTY)).toEqual(a);
        expect(combine(EMPTY, a)).toEqual(a);
        expect(combine(a, a)).toEqual(a);
      }),
      runs,
    );
  });

  it('keeps of one district the summary that was written last', () => {
    fc.assert(
      fc.property(citySummary, (summary) => {
        const older = summary['990001'];
        if (!older) throw new Error('no district');
        const newer = { ...older, version: older.version + 1, closedThrough: '2031-05-10' };
        expect(combine({ 990001: newer }, { 990001: older })).toEqual({ 990001: newer });
      }),
      runs,
    );
  });
});
