import { expect, test } from 'vitest';
import { compareRows } from '#domain/compare-rows.ts';
import { changeInWords, lastRoundInWords } from '../../../../web/city/review/figure-words.ts';
import { compared, contentOf, QUIET, ROWS, served } from '../../../support/compared-reports.ts';

test('no change is blank; a change is a number, from a hundred on or where it stands out a share', () => {
  const figure = (value: number | null, before: number | null, swings = false) => ({
    value,
    before,
    swings,
    warnings: [],
  });
  expect(changeInWords('homeVisits', figure(21, 21))).toBe('');
  expect(changeInWords('homeVisits', figure(25, 21))).toBe('+4');
  expect(changeInWords('serviceVisits', figure(3412, 1304, true))).toBe('+162%');
  expect(changeInWords('servicePersons', figure(89, 57, true))).toBe('+56%');
  expect(changeInWords('staffOnSite', figure(2, 3, true))).toBe('−1');
  expect(changeInWords('fundsDisbursedFen', figure(4_000_000, 0))).toBe('+4.00');
  expect(changeInWords('serviceVisits', figure(null, 3))).toBe('');
});

test('what says something else than the round before says what it was', () => {
  const lastRound = contentOf([served(QUIET, { serviceVisits: 612 }), ...ROWS.slice(1)]);
  const quiet = compareRows({ ...compared, lastRound }).find(({ code }) => code === QUIET);
  expect(quiet && lastRoundInWords(quiet, 'serviceVisits')).toBe('上次报612');
  expect(quiet && lastRoundInWords(quiet, 'servicePersons')).toBeNull();
});
