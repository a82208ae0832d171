import { expect, it } from 'vitest';
import { isUscc } from '#domain/uscc.ts';

/** A real code (domain section 6.3). */
const REAL = '12330282688011591A';
const LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

it('passes a real code', () => {
  expect(isUscc(REAL)).toBe(true);
});

it('catches every single wrong character in every place', () => {
  const wrong = Array.from(REAL).flatMap((right, place) =>
    Array.from(LETTERS)
      .filter((letter) => letter !== right)
      .map((letter) => `${REAL.slice(0, place)}${letter}${REAL.slice(place + 1)}`),
  );
  expect(wrong).toHaveLength(18 * 30);
  expect(wrong.filter(isUscc)).toEqual([]);
});

it('catches two neighbours that changed places', () => {
  const swapped = Array.from({ length: 17 }, (_, i) => i)
    .filter((i) => REAL[i] !== REAL[i + 1])
    .map((i) => `${REAL.slice(0, i)}${REAL[i + 1]}${REAL[i]}${REAL.slice(i + 2)}`);
  expect(swapped.filter(isUscc)).toEqual([]);
});

it('takes no other length and none of the letters that look like digits', () => {
  const others = [
    '',
    REAL.slice(0, 17),
    `${REAL}A`,
    REAL.toLowerCase(),
    REAL.replace('1', 'I'),
    REAL.replace('0', 'O'),
  ];
  expect(others.filter(isUscc)).toEqual([]);
});
