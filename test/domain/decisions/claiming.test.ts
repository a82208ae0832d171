import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import type { Claim } from '#domain/claims.ts';
import { type ClaimContext, claim, type StatedDays } from '#domain/decisions/claiming.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Station } from '#domain/records/station.ts';
import { claimed, keptStation, PEOPLE, places, posting } from '../../support/kept-records.ts';

const CODE = '330281102';
const SOURCE = 'REPORT#2021-06#01';

/** The June report of 2021, filed on the 23rd, of a township planned since 1 April. */
const JUNE: ClaimContext = {
  programme: NINGBO,
  operators: [],
  source: SOURCE,
  at: instantAt('2021-06-23', '17:00'),
  lastDay: '2021-06-23',
  plannedOn: '2021-04-01',
  lock: { closedThrough: null, permits: [] },
};

const state = (
  days: StatedDays,
  station: Station = keptStation(CODE),
  context: Partial<ClaimContext> = {},
): readonly (readonly [stage: string, on: string])[] | string[] => {
  const { claims, issues } = claim(station, days, { ...JUNE, ...context });
  return issues.length > 0 ? places(issues) : claims.map(({ stage, on }) => [stage, on] as const);
};

const having = (...claims: Claim[]): Station => keptStation(CODE, { claims });
const STARTED = claimed('startedOn', '2021-04-20');
const BUILT = claimed('builtOn', '2021-05-20');
const OPERATING = claimed('operatingOn', '2021-05-23');

const stateIn = (context: Partial<ClaimContext>, days: StatedDays) => state(days, keptStation(CODE), context);

describe('stating a day', () => {
  it('makes a claim that says where it comes from and when it was entered', () => {
    expect(claim(keptStation(CODE), { startedOn: '2021-04-20' }, JUNE)).toEqual({
      claims: [{ stage: 'startedOn', on: '2021-04-20', source: SOURCE, at: '2021-06-23T09:00:00.000Z' }],
      issues: [],
    });
  });

  it('may state several stages in one report', () => {
    expect(state({ startedOn: '2021-04-20', builtOn: '2021-06-01', operatingOn: '2021-06-10' })).toEqual([
      ['startedOn', '2021-04-20'],
      ['builtOn', '2021-06-01'],
      ['operatingOn', '2021-06-10'],
    ]);
  });

  it('says nothing by leaving a stage out or null', () => {
    expect(state({ startedOn: null })).toEqual([]);
  });

  it('adds nothing where the day stands already', () => {
    expect(state({ startedOn: STARTED.on, builtOn: BUILT.on }, having(STARTED, BUILT))).toEqual([]);
  });

  it('refuses another day for a stage that stands: that is a correction', () => {
    const { issues } = claim(having(STARTED, BUILT), { builtOn: '2021-06-01' }, JUNE);
    expect(issues).toEqual([
      {
        pointer: '/builtOn',
        code: 'STAGE_ALREADY_CLAIMED',
        facts: { stage: 'builtOn', on: '2021-06-01', standing: '2021-05-20' },
      },
    ]);
  });

  it('gives every reason at once and claims nothing then', () => {
    expect(
      claim(
        having(STARTED),
        { startedOn: '2021-04-21', builtOn: '2021-06-24', operatingOn: '2021-06-20' },
        JUNE,
      ),
    ).toMatchObject({ claims: [], issues: [{ code: 'STAGE_ALREADY_CLAIMED' }, { code: 'STAGE_IN_FUTURE' }] });
  });
});

describe('the order of planned, started, built, operating', () => {
  it('lets all of them fall on one day', () => {
    const day = '2021-06-01';
    expect(stateIn({ plannedOn: day }, { startedOn: day, builtOn: day, operatingOn: day })).toEqual([
      ['startedOn', day],
      ['builtOn', day],
      ['operatingOn', day],
    ]);
  });

  it('refuses a start before the plan was accepted, and without any plan', () => {
    expect(state({ startedOn: '2021-03-31' })).toEqual(['/startedOn NOT_PLANNED']);
    expect(state({ startedOn: '2021-04-01' })).toEqual([['startedOn', '2021-04-01']]);
    expect(stateIn({ plannedOn: null }, { startedOn: '2021-06-01' })).toEqual(['/startedOn NOT_PLANNED']);
  });

  it('refuses to be built before the start, and without one', () => {
    expect(state({ builtOn: '2021-04-19' }, having(STARTED))).toEqual(['/builtOn STAGE_OUT_OF_ORDER']);
    expect(state({ builtOn: '2021-06-01' })).toEqual(['/builtOn STAGE_OUT_OF_ORDER']);
  });

  it('refuses to operate before being built, and without being built', () => {
    expect(state({ operatingOn: '2021-05-19' }, having(STARTED, BUILT))).toEqual([
      '/operatingOn STAGE_OUT_OF_ORDER',
    ]);
    expect(state({ operatingOn: '2021-06-01' }, having(STARTED))).toEqual([
      '/operatingOn STAGE_OUT_OF_ORDER',
    ]);
  });

  it('closes no station before what it has done, and lets nothing follow the closing', () => {
    const life = having(STARTED, BUILT, OPERATING);
    expect(state({ closedOn: '2021-05-22' }, life)).toEqual(['/closedOn STAGE_OUT_OF_ORDER']);
    expect(state({ closedOn: '2021-05-23' }, life)).toEqual([['closedOn', '2021-05-23']]);
    expect(state({ closedOn: '2021-06-01' })).toEqual(['/closedOn STAGE_OUT_OF_ORDER']);
    expect(state({ builtOn: '2021-06-02' }, having(STARTED, claimed('closedOn', '2021-06-01')))).toEqual([
      '/builtOn STAGE_OUT_OF_ORDER',
    ]);
    const stopped = having(STARTED, BUILT, OPERATING, claimed('suspendedOn', '2021-06-01'));
    expect(state({ closedOn: '2021-05-31' }, stopped)).toEqual(['/closedOn STAGE_OUT_OF_ORDER']);
    expect(state({ closedOn: '2021-06-01' }, stopped)).toEqual([['closedOn', '2021-06-01']]);
    expect(state({ suspendedOn: '2021-06-02', closedOn: '2021-06-01' }, life)).toEqual([
      '/suspendedOn STAGE_OUT_OF_ORDER',
      '/closedOn STAGE_OUT_OF_ORDER',
    ]);
  });
});

describe('the days that a report may speak of', () => {
  it('end today: a later day is no fact yet', () => {
    const early = { at: instantAt('2021-06-10', '23:59') };
    expect(stateIn(early, { startedOn: '2021-06-10' })).toEqual([['startedOn', '2021-06-10']]);
    expect(stateIn(early, { startedOn: '2021-06-11' })).toEqual(['/startedOn STAGE_IN_FUTURE']);
  });

  it('end with its period on the 23rd, however late it is filed', () => {
    const late = { at: instantAt('2021-06-28', '09:00') };
    expect(stateIn(late, { startedOn: '2021-06-23' })).toEqual([['startedOn', '2021-06-23']]);
    expect(stateIn(late, { startedOn: '2021-06-24' })).toEqual(['/startedOn STAGE_AFTER_PERIOD']);
  });

  it('begin after the closed days', () => {
    const closed = { lock: { closedThrough: '2021-05-23', permits: [] } };
    expect(stateIn(closed, { startedOn: '2021-05-24' })).toEqual([['startedOn', '2021-05-24']]);
    expect(stateIn(closed, { startedOn: '2021-05-23' })).toEqual(['/startedOn DAY_CLOSED']);
  });

  it('are opened by a permit, which the claim names, until it lapses', () => {
    const permit = {
      id: 'X1',
      from: '2021-05-01',
      to: '2021-05-20',
      expiresAt: instantAt('2021-06-23', '18:00'),
    };
    const lock = { closedThrough: '2021-05-23', permits: [permit] };
    const { claims } = claim(keptStation(CODE), { startedOn: '2021-05-20' }, { ...JUNE, lock });
    expect(claims[0]).toMatchObject({ on: '2021-05-20', permit: 'X1' });
    expect(stateIn({ lock }, { startedOn: '2021-05-21' })).toEqual(['/startedOn DAY_CLOSED']);
    expect(stateIn({ lock }, { startedOn: '2021-04-30' })).toEqual(['/startedOn DAY_CLOSED']);
    const lapsed = { lock: { ...lock, permits: [{ ...permit, expiresAt: JUNE.at }] } };
    expect(stateIn(lapsed, { startedOn: '2021-05-20' })).toEqual(['/startedOn DAY_CLOSED']);
  });

  it('may be restated after they were closed', () => {
    const lock = { closedThrough: '2021-06-22', permits: [] };
    expect(state({ startedOn: STARTED.on }, having(STARTED), { lock })).toEqual([]);
  });
});

describe('stopping and resuming the service', () => {
  const serving = having(STARTED, BUILT, OPERATING);
  const stopped = having(STARTED, BUILT, OPERATING, claimed('suspendedOn', '2021-06-01'));

  it('takes turns: what runs stops, what has stopped resumes', () => {
    expect(state({ suspendedOn: '2021-06-10' }, serving)).toEqual([['suspendedOn', '2021-06-10']]);
    expect(state({ resumedOn: '2021-06-10' }, serving)).toEqual(['/resumedOn STAGE_OUT_OF_ORDER']);
    expect(state({ resumedOn: '2021-06-10' }, stopped)).toEqual([['resumedOn', '2021-06-10']]);
    expect(state({ suspendedOn: '2021-06-10' }, stopped)).toEqual(['/suspendedOn STAGE_OUT_OF_ORDER']);
    expect(state({ suspendedOn: '2021-06-01' }, stopped)).toEqual([]);
  });

  it('may stop and resume in one report, a day apart at least', () => {
    expect(state({ suspendedOn: '2021-06-10', resumedOn: '2021-06-11' }, serving)).toHaveLength(2);
    expect(state({ suspendedOn: '2021-06-10', resumedOn: '2021-06-10' }, serving)).toContain(
      '/suspendedOn STAGE_OUT_OF_ORDER',
    );
  });

  it('stops nothing that has not begun to serve', () => {
    expect(state({ suspendedOn: '2021-05-22' }, serving)).toEqual(['/suspendedOn STAGE_OUT_OF_ORDER']);
    expect(state({ suspendedOn: '2021-06-01' }, having(STARTED, BUILT))).toEqual([
      '/suspendedOn STAGE_OUT_OF_ORDER',
    ]);
  });

  it('slips no earlier turn before one that stands: what was said stays said', () => {
    const back = having(
      STARTED,
      BUILT,
      OPERATING,
      claimed('suspendedOn', '2021-06-01'),
      claimed('resumedOn', '2021-06-15'),
    );
    expect(state({ resumedOn: '2021-06-10' }, back)).toEqual(['/resumedOn STAGE_OUT_OF_ORDER']);
    expect(state({ suspendedOn: '2021-05-28' }, back)).toEqual(['/suspendedOn STAGE_OUT_OF_ORDER']);
    expect(state({ suspendedOn: '2021-06-20' }, back)).toEqual([['suspendedOn', '2021-06-20']]);
    const alone = having({ ...claimed('suspendedOn', '2021-06-01'), source: 'PROGRESS#N1' });
    expect(state({ startedOn: '2021-06-02' }, alone)).toEqual(['/startedOn STAGE_OUT_OF_ORDER']);
  });
});

describe('the standards guard two steps', () => {
  const missing = (days: StatedDays, station: Station): unknown =>
    claim(station, days, JUNE).issues[0]?.facts;

  it('names every line that keeps a station from being built', () => {
    const bare = { ...having(STARTED), rooms: ['OFFICE' as const], signboardHung: false, address: null };
    expect(missing({ builtOn: '2021-06-01' }, bare)).toEqual({
      stage: 'builtOn',
      on: '2021-06-01',
      lines: ['ROOMS', 'SIGNBOARD', 'ADDRESS'],
    });
  });

  it('does not ask for people before a station is built', () => {
    expect(state({ builtOn: '2021-06-01' }, { ...having(STARTED), staff: [], modes: [] })).toEqual([
      ['builtOn', '2021-06-01'],
    ]);
  });

  it('asks for people and premises before a station operates, each as on the day of the step', () => {
    const leaving = PEOPLE.map((person) => (person.id === 'D' ? { ...person, endOn: '2021-06-10' } : person));
    const station = { ...having(STARTED, BUILT), staff: leaving };
    expect(state({ operatingOn: '2021-06-09' }, station)).toEqual([['operatingOn', '2021-06-09']]);
    expect(missing({ operatingOn: '2021-06-10' }, station)).toMatchObject({ lines: ['WORKERS'] });
    expect(missing({ operatingOn: '2021-06-09' }, { ...station, usesNingboLogo: false })).toMatchObject({
      lines: ['LOGO'],
    });
  });

  it('does not take back a step when a line is lost afterwards', () => {
    const lost = { ...having(STARTED, BUILT, OPERATING), rooms: [], staff: [posting('A')] };
    expect(state({ builtOn: BUILT.on, operatingOn: OPERATING.on }, lost)).toEqual([]);
    expect(state({ suspendedOn: '2021-06-01' }, lost)).toEqual([['suspendedOn', '2021-06-01']]);
  });
});
