import { expect, test } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { compareRows, hasProgress, isSwing, refiled } from '#domain/compare-rows.ts';
import {
  BUILDING,
  compared,
  contentOf,
  QUIET,
  ROWS,
  SERVING,
  STATIONS,
  served,
} from '../support/compared-reports.ts';

test('a figure is looked at from three tenths on, and not for a few more or fewer', () => {
  expect(isSwing('serviceVisits', 130, 100)).toBe(true);
  expect(isSwing('serviceVisits', 129, 100)).toBe(false);
  expect(isSwing('serviceVisits', 70, 100)).toBe(true);
  expect(isSwing('homeVisits', 9, 5)).toBe(false);
  expect(isSwing('staffOnSite', 2, 3)).toBe(true);
  expect(isSwing('serviceVisits', 200, null)).toBe(false);
});

test('what is being built stands first, then what stands out, and what is as last month is not looked at', () => {
  const rows = compareRows(compared);
  expect(rows.map(({ code, toLook }) => [code, toLook])).toEqual([
    [BUILDING, true],
    [SERVING, true],
    [QUIET, false],
  ]);
  expect(rows[0]?.delay).toBe(19);
  expect(rows.map(({ state }) => state)).toEqual(['UNDER_CONSTRUCTION', 'OPERATING', 'OPERATING']);
});

test('what says something else than the round before is looked at', () => {
  const lastRound = contentOf([served(QUIET, { serviceVisits: 612 }), ...ROWS.slice(1)]);
  const rows = compareRows({ ...compared, lastRound });
  const quiet = rows.find(({ code }) => code === QUIET);
  expect(quiet?.toLook).toBe(true);
  expect(quiet && refiled(quiet, 'serviceVisits')).toBe(true);
  expect(quiet && refiled(quiet, 'servicePersons')).toBe(false);
});

test('a stage that was told between two reports is looked at with the next one, though no row states it', () => {
  const told = {
    ...{ stage: 'builtOn' as const, on: '2023-06-16', source: 'PROGRESS#1' as const },
    at: instantAt('2023-06-16', '17:00'),
  };
  const stations = STATIONS.map((station) =>
    station.townshipCode === BUILDING ? { ...station, claims: [...station.claims, told] } : station,
  );
  const rows = compareRows({ ...compared, stations });
  expect(rows.filter(hasProgress).map(({ code, told: [claim] }) => [code, claim?.on])).toEqual([
    [BUILDING, '2023-06-16'],
  ]);
});
