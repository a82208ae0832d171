import { expect, it } from 'vitest';
import { type Day, instantAt } from '#domain/calendar.ts';
import type { Claim, ClaimSource } from '#domain/claims.ts';
import { toldStages } from '#domain/told-stages.ts';
import type { Stage } from '#domain/vocabulary.ts';
import { TOY } from '../support/toy-programme.ts';

/** The period of the toy's May begins on 11 April. */
const MONTH = '2031-05';
const UNTIL = instantAt('2031-05-08', '09:00');
const claim = (stage: Stage, on: Day, source: ClaimSource, entered: Day = on): Claim => ({
  ...{ stage, on, source, at: instantAt(entered, '08:00') },
});
const between = { since: instantAt('2031-04-08', '09:00'), until: UNTIL };
const told = (...claims: readonly Claim[]) =>
  toldStages(claims, TOY, MONTH, between).map(({ stage }) => stage);

it('names what was told between two reports, and what was put right of it', () => {
  expect(told(claim('builtOn', '2031-05-06', 'PROGRESS#1'))).toEqual(['builtOn']);
  expect(
    told(
      claim('builtOn', '2031-05-06', 'PROGRESS#1'),
      claim('builtOn', '2031-05-05', 'CORRECTION#2', '2031-05-07'),
    ),
  ).toEqual(['builtOn']);
});

it('leaves out what a report states, what an earlier period held, and what came after the filing', () => {
  expect(told(claim('builtOn', '2031-05-06', 'REPORT#2031-05#01'))).toEqual([]);
  expect(told(claim('builtOn', '2031-04-07', 'PROGRESS#1'))).toEqual([]);
  expect(told(claim('builtOn', '2031-03-06', 'CORRECTION#1', '2031-05-06'))).toEqual([]);
  expect(told(claim('builtOn', '2031-05-06', 'PROGRESS#1', '2031-05-09'))).toEqual([]);
});

it('names what was told after last month’s report was filed, in what was left of its period: nobody has looked at it', () => {
  expect(told(claim('builtOn', '2031-04-09', 'PROGRESS#1'))).toEqual(['builtOn']);
});

it('names a day of the period before that was told late', () => {
  expect(told(claim('builtOn', '2031-04-09', 'PROGRESS#1', '2031-04-12'))).toEqual(['builtOn']);
});
