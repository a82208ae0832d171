import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedYuan } from '#domain/typed-row.ts';
import { yuan } from '../../../../web/district/funding/yuan.ts';

test('an amount in 元 carries two decimals, separators and a true minus', () => {
  expect([0, 5, 6_503_966, -6_503_966, 170_435_694].map(yuan)).toEqual([
    '0.00',
    '0.05',
    '65,039.66',
    '−65,039.66',
    '1,704,356.94',
  ]);
});

test('what is typed is read to the fen, full-width or with separators, and never rounded', () => {
  expect(['60,000', '６０．５', ' 0.07 ', ''].map(typedYuan)).toEqual([6_000_000, 6_050, 7, null]);
  expect(['1.234', '-5', '六万', '1.2.3'].map(typedYuan)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is shown reads back as itself', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 900_000_000_000 }), (fen) => typedYuan(yuan(fen)) === fen));
});
