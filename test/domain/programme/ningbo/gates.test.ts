import { describe, expect, test } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';

describe('the gates of Ningbo', () => {
  test('are half built by June, all built by September, all operating by October', () => {
    expect(NINGBO.gates.map(({ id, by, share, fact }) => [id, by, ...share, fact])).toEqual([
      ['halfByJune', '06-30', 1, 2, 'builtOn'],
      ['allBySept', '09-30', 1, 1, 'builtOn'],
      ['operatingByOct', '10-31', 1, 1, 'operatingOn'],
    ]);
  });

  test('the numbers of the rules are those of the Opinions and our stated readings', () => {
    expect(NINGBO.thresholds).toMatchObject({
      staffMinimum: 3,
      townshipShare: [1, 2],
      villageCoverage: [95, 100],
    });
  });
});
