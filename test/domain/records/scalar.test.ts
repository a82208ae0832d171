import { describe, expect, it } from 'vitest';
import {
  day,
  fen,
  instant,
  month,
  phone,
  set,
  text,
  townshipCode,
  villageCode,
} from '#domain/records/scalar.ts';

const passes = (
  schema: { safeParse: (value: unknown) => { success: boolean } },
  values: readonly unknown[],
): boolean[] => values.map((value) => schema.safeParse(value).success);

describe('text', () => {
  it('is trimmed, composed and has one kind of line break', () => {
    expect(text(1, 20).parse('  一\r\n二\r三\u3000')).toBe('一\n二\n三');
    // e and the accent that combines with it become one letter.
    expect(text(1, 20).parse('cafe\u0301')).toBe('caf\u00e9');
  });

  it('is as long as it may be, counted after trimming', () => {
    expect(passes(text(2, 4), ['一', ' 一 ', '一二', '一二三四', '一二三四五'])).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it.each([
    ['NUL', '一\u0000二'],
    ['a tab', '一\t二'],
    ['a zero-width space', '一\u200b二'],
    ['a character that turns the direction', '一\u202e二'],
    ['half a character', '一\ud842二'],
  ])('never holds %s', (_what, value) => {
    expect(text(1, 20).safeParse(value).success).toBe(false);
  });

  it('holds the rare characters of township names', () => {
    expect(passes(text(1, 20), ['深甽镇', '澥浦镇', '新碶街道', '𠮷田'])).toEqual([true, true, true, true]);
  });
});

describe('a day', () => {
  it('exists, in this century', () => {
    const values = [
      '2024-02-29',
      '2023-02-29',
      '1999-12-31',
      '2000-01-01',
      '2099-12-31',
      '2100-01-01',
      '2021-6-1',
      null,
    ];
    expect(passes(day, values)).toEqual([true, false, false, true, true, false, false, false]);
  });
});

it('knows months and instants by their form', () => {
  expect(passes(month, ['2021-01', '2021-12', '2021-13', '2021-00', '2021-1', '1921-01'])).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(
    passes(instant, ['2021-06-23T15:59:59.999Z', '2021-06-23T15:59:59Z', '2021-06-23T23:59:59.999+08:00']),
  ).toEqual([true, false, false]);
});

describe('money', () => {
  it('is a whole number of fen', () => {
    expect(passes(fen, [0, 1, -1, 1.5, '1', Number.NaN])).toEqual([true, true, true, false, false, false]);
  });

  it('ends at nine billion yuan, so that the sum of ten thousand lines is still exact', () => {
    expect(passes(fen, [900_000_000_000, 900_000_000_001, -900_000_000_000, -900_000_000_001])).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(Number.isSafeInteger(900_000_000_000 * 10_000)).toBe(true);
  });
});

it('knows townships, provisional ones too, and villages by their codes', () => {
  expect(passes(townshipCode, ['330281102', '330282P01', '33028110', '330282P1', '330282X01'])).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(passes(villageCode, ['330281102001', '330281102'])).toEqual([true, false]);
});

it('takes telephone numbers as people write them', () => {
  expect(
    passes(phone, ['0574-87654321', '+86 574 8765 4321', '（0574）87654321', '8765', 'call me']),
  ).toEqual([true, true, true, false, false]);
});

it('takes each member of a list once', () => {
  expect(passes(set(villageCode, 2), [['330281102001'], ['330281102001', '330281102001']])).toEqual([
    true,
    false,
  ]);
});
