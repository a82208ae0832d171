import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitals } from '#domain/capitals.ts';

describe('An amount in capitals', () => {
  it('reads as the rules for vouchers print it', () => {
    const examples: readonly (readonly [number, string])[] = [
      [0, '零元整'],
      [1, '壹分'],
      [10, '壹角整'],
      [105, '壹元零伍分'],
      [6_000_000, '陆万元整'],
      [140_950, '壹仟肆佰零玖元伍角整'],
      [600_714, '陆仟零柒元壹角肆分'],
      [168_032, '壹仟陆佰捌拾元叁角贰分'],
      [10_700_053, '壹拾万零柒仟元伍角叁分'],
      [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
      [32_504, '叁佰贰拾伍元零肆分'],
      [1_000_000_000_100, '壹佰亿零壹元整'],
      [10_000_000_000, '壹亿元整'],
      [100_010_000_000, '壹拾亿零壹拾万元整'],
      [2_000_200_000_000, '贰佰亿零贰佰万元整'],
      [-6_503_966, '负陆万伍仟零叁拾玖元陆角陆分'],
    ];
    for (const [fen, words] of examples) expect(capitals(fen), String(fen)).toBe(words);
  });

  it('refuses half a fen and what no ledger holds', () => {
    for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 10 ** 15])
      expect(() => capitals(wrong)).toThrow(RangeError);
  });

  it('never writes two zeros in a row nor one before 元, and tells any two amounts apart', () => {
    const amount = fc.integer({ min: 0, max: 900_000_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(capitals(a)).not.toMatch(/零零|.零元|零[万亿]/);
        expect(capitals(a) === capitals(b)).toBe(a === b);
      }),
    );
  });
});
