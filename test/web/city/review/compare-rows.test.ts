import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { compareRows, hasProgress, isSwing } from '../../../../web/city/review/compare-rows.ts';
import { changeInWords, lastRoundInWords } from '../../../../web/city/review/figure-words.ts';
import { BUILDING, compared, contentOf, QUIET, ROWS, SERVING, STATIONS, served } from './review-fixture.ts';

test('a figure is looked at from three tenths on, and not for a few more or fewer', () => {
  expect(isSwing('serviceVisits', 130, 100)).toBe(true);
  expect(isSwing('serviceVisits', 129, 100)).toBe(false);
  expect(isSwing('serviceVisits', 70, 100)).toBe(true);
  expect(isSwing('homeVisits', 9, 5)).toBe(false);
  expect(isSwing('staffOnSite', 2, 3)).toBe(true);
  expect(isSwing('serviceVisits', 200, null)).toBe(false);
});

test('what is being built stands first, then what stands out, and what is as last month is not looked at', () => {
  const rows = compareRows({ ...compared, programme: NINGBO, filedAt: instantAt('2023-06-19', '09:20') });
  expect(rows.map(({ code, toLook }) => [code, toLook])).toEqual([
    [BUILDING, true],
    [SERVING, true],
    [QUIET, false],
  ]);
  expect(rows[0]?.delay).toBe(19);
  expect(rows.map(({ state }) => state)).toEqual(['building', 'operating', 'operating']);
});

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

test('what says something else than the round before is looked at, and says what it was', () => {
  const lastRound = contentOf([served(QUIET, { serviceVisits: 612 }), ...ROWS.slice(1)]);
  const rows = compareRows({
    ...compared,
    lastRound,
    programme: NINGBO,
    filedAt: instantAt('2023-06-19', '09:20'),
  });
  const quiet = rows.find(({ code }) => code === QUIET);
  expect(quiet?.toLook).toBe(true);
  expect(quiet && lastRoundInWords(quiet, 'serviceVisits')).toBe('上次报612');
  expect(quiet && lastRoundInWords(quiet, 'servicePersons')).toBeNull();
});

test('a stage that was told between two reports is looked at with the next one, though no row states it', () => {
  const told = {
    ...{ stage: 'builtOn' as const, on: '2023-06-16', source: 'PROGRESS#1' as const },
    at: instantAt('2023-06-16', '17:00'),
  };
  const stations = STATIONS.map((station) =>
    station.townshipCode === BUILDING ? { ...station, claims: [...station.claims, told] } : station,
  );
  const rows = compareRows({
    ...compared,
    stations,
    programme: NINGBO,
    filedAt: instantAt('2023-06-19', '09:20'),
  });
  expect(rows.filter(hasProgress).map(({ code, told: [claim] }) => [code, claim?.on])).toEqual([
    [BUILDING, '2023-06-16'],
  ]);
});
