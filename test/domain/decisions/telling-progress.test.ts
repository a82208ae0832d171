import { expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { tellProgress } from '#domain/decisions/telling-progress.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { ProgressInput } from '#domain/records/progress.ts';
import type { Station } from '#domain/records/station.ts';
import { claimed, keptStation, wrong as wrongOf } from '../../support/kept-records.ts';

const CODE = '330281102';
const STARTED = claimed('startedOn', '2021-05-20');
const having = (...claims: Station['claims']): Station => keptStation(CODE, { claims });
const EVENING = {
  programme: NINGBO,
  operators: [],
  at: instantAt('2021-06-28', '23:59'),
  plannedOn: '2021-04-01',
  lock: { closedThrough: '2021-05-23', permits: [] },
};
const tell = (told: ProgressInput, station = having(STARTED)) => tellProgress('P1', station, told, EVENING);
const wrong = (...told: Parameters<typeof tell>) => wrongOf(() => tell(...told));

it('is told on the day, whatever period the day lies in, and says that it comes from a notice', () => {
  expect(tell({ stage: 'builtOn', on: '2021-06-28' }).claims).toEqual([
    STARTED,
    { stage: 'builtOn', on: '2021-06-28', source: 'PROGRESS#P1', at: EVENING.at },
  ]);
});

it('is judged as the row of a report is: no day to come, no closed day, in order, by the standards', () => {
  expect(wrong({ stage: 'builtOn', on: '2021-06-29' })).toEqual(['/on STAGE_IN_FUTURE']);
  expect(wrong({ stage: 'builtOn', on: '2021-05-23' })).toEqual(['/on DAY_CLOSED']);
  expect(wrong({ stage: 'operatingOn', on: '2021-06-28' })).toEqual(['/on STAGE_OUT_OF_ORDER']);
  const bare = { ...having(STARTED), signboardHung: false };
  expect(wrong({ stage: 'builtOn', on: '2021-06-28' }, bare)).toEqual(['/on STANDARD_NOT_MET']);
});

it('is not asked twice: a stage that stands is told neither again nor otherwise', () => {
  expect(wrong({ stage: 'startedOn', on: '2021-05-20' })).toEqual(['/on STAGE_ALREADY_CLAIMED']);
  expect(wrong({ stage: 'startedOn', on: '2021-06-01' })).toEqual(['/on STAGE_ALREADY_CLAIMED']);
});

it('holds a start that is reported once more against the built station that was told meanwhile', () => {
  const built = claimed('builtOn', '2021-06-10', 'PROGRESS#P0');
  expect(wrong({ stage: 'startedOn', on: '2021-06-11' }, having(built))).toEqual(['/on STAGE_OUT_OF_ORDER']);
  expect(tell({ stage: 'startedOn', on: '2021-06-10' }, having(built)).claims).toHaveLength(2);
});
