import { describe, expect, it } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Station } from '#domain/records/station.ts';
import {
  checkStandards,
  failing,
  type OperatorFacts,
  STANDARD_LINES,
  type StandardId,
} from '#domain/standards.ts';
import { keptStation, PEOPLE, posting } from '../support/kept-records.ts';
import { TOY } from '../support/toy-programme.ts';

const DAY = '2021-06-30';
const OPERATOR: OperatorFacts = { uscc: '52330200MJ8765432X', registrationLevel: 'NINGBO_CITY' };

const check = (
  over: Partial<Station> = {},
  operators: readonly OperatorFacts[] = [],
  day = DAY,
  programme = NINGBO,
) => checkStandards(keptStation('330281102', over), operators, programme, day);
const unmet = (...args: Parameters<typeof check>): StandardId[] =>
  check(...args)
    .filter((line) => !line.met)
    .map((line) => line.id);
const factsOf = (id: StandardId, ...args: Parameters<typeof check>) =>
  check(...args).find((line) => line.id === id)?.facts;

const [POSTS] = keptStation('330281102').modes;
const purchased: Station['modes'] = POSTS
  ? [{ ...POSTS, operatingMode: 'PURCHASED_SERVICE', operatorOrgId: OPERATOR.uscc }]
  : [];
const ofOperator = PEOPLE.map((person) => ({ ...person, employer: 'OPERATOR' as const }));
const director = (over: Partial<Station['staff'][number]>) =>
  PEOPLE.map((person) => (person.role === 'DIRECTOR' ? { ...person, ...over } : person));

describe('the standards of a station', () => {
  it('are all met by one that lacks nothing', () => {
    expect(unmet()).toEqual([]);
  });

  it('say every line once, in their own order, each with the clause that asks for it', () => {
    const lines = check();
    expect(lines.map((line) => line.id)).toEqual(Object.keys(STANDARD_LINES));
    for (const line of lines) expect(line.clause).toMatch(/^R(9|[12]\d|3[89])$/);
  });

  it.each<[what: string, over: Partial<Station>, lines: StandardId[]]>([
    ['R10 one of the four rooms', { rooms: ['OFFICE', 'CASE_ROOM', 'GROUP_ROOM'] }, ['ROOMS']],
    ['R11 the equipment', { equipmentReady: false }, ['EQUIPMENT']],
    ['R13 the signboard', { signboardHung: false }, ['SIGNBOARD']],
    ['R14 the logo', { usesNingboLogo: false }, ['LOGO']],
    ['R9 the address', { address: null }, ['ADDRESS']],
    ['R9 the area', { areaM2: null }, ['ADDRESS']],
    ['R39 the responsible unit', { responsibleUnit: '' }, ['RESPONSIBLE_UNIT']],
    ['R15 a way of operating', { modes: [] }, ['MODE']],
    ['R20, R21 the third worker', { staff: PEOPLE.slice(0, 3) }, ['WORKERS']],
    ['R22 the director', { staff: PEOPLE.slice(1) }, ['DIRECTOR']],
    ['R24 the deputy', { staff: [...PEOPLE.filter((p) => p.role !== 'DEPUTY'), posting('E')] }, ['DEPUTY']],
    ['R27 a function', { functions: [] }, ['FUNCTIONS']],
    ['R28 a group', { keyServiceGroups: [] }, ['KEY_SERVICES']],
    ['R28 the contents', { keyServiceContents: null }, ['KEY_SERVICES']],
    ['the day of its first service', { firstServiceOn: null }, ['FIRST_SERVICE']],
    ['R38 the systems', { systemsEstablished: false }, ['SYSTEMS']],
    ['R9 what it relies on', { hostFacilityTypes: [] }, ['HOST']],
  ])('name what is missing: %s', (_what, over, lines) => {
    expect(unmet(over)).toEqual(lines);
  });

  it('name each room that is missing, and ask for no fifth', () => {
    expect(factsOf('ROOMS', { rooms: ['MULTI_FUNCTION', 'CASE_ROOM'] })).toEqual({
      missing: ['OFFICE', 'GROUP_ROOM', 'ARCHIVE_ROOM'],
    });
  });

  it('take no second director and no second deputy', () => {
    expect(unmet({ staff: [...PEOPLE, posting('E', { role: 'DIRECTOR', post: 'SECTION_HEAD' })] })).toEqual([
      'DIRECTOR',
    ]);
    expect(unmet({ staff: [...PEOPLE, posting('E', { role: 'DEPUTY' })] })).toEqual(['DEPUTY']);
  });

  it('remind of a director who is neither leader nor section head, unless it is explained (R23)', () => {
    expect(unmet({ staff: director({ post: 'SECTION_HEAD' }) })).toEqual([]);
    expect(unmet({ staff: director({ post: null }) })).toEqual(['DIRECTOR_POST']);
    expect(unmet({ staff: director({ post: 'OTHER' }) })).toEqual(['DIRECTOR_POST']);
    expect(unmet({ staff: director({ post: 'OTHER', postReason: '挂职干部' }) })).toEqual([]);
  });

  it('remind of an area above the hint, and of no smaller one', () => {
    expect(unmet({ areaM2: 2000 })).toEqual([]);
    expect(unmet({ areaM2: 2000.5 })).toEqual(['AREA']);
  });
});

describe('with purchased service', () => {
  it('the operator is one that is registered (R16)', () => {
    expect(unmet({ modes: purchased, staff: ofOperator }, [OPERATOR])).toEqual([]);
    expect(unmet({ modes: purchased, staff: ofOperator })).toEqual(['MODE']);
  });

  it('the workers are the operator’s (R20)', () => {
    expect(unmet({ modes: purchased }, [OPERATOR])).toEqual(['WORKERS']);
    expect(factsOf('WORKERS', { modes: purchased }, [OPERATOR])).toEqual({ counted: 0, least: 3 });
  });

  it('an operator registered elsewhere is a reminder alone (R19)', () => {
    const elsewhere: OperatorFacts = { ...OPERATOR, registrationLevel: 'OTHER' };
    expect(unmet({ modes: purchased, staff: ofOperator }, [elsewhere])).toEqual(['OPERATOR_ELSEWHERE']);
  });
});

describe('the day of the check', () => {
  const leaving = [...PEOPLE.slice(0, 3), posting('D', { endOn: '2021-06-30' })];
  const coming = [...PEOPLE.slice(0, 3), posting('D', { startOn: '2021-06-30' })];
  const replaced = director({ endOn: '2021-06-30' });

  it('counts a worker from the first day on', () => {
    expect(unmet({ staff: coming }, [], '2021-06-29')).toEqual(['WORKERS']);
    expect(unmet({ staff: coming }, [], '2021-06-30')).toEqual([]);
  });

  it('counts a worker no more on the day of leaving', () => {
    expect(unmet({ staff: leaving }, [], '2021-06-29')).toEqual([]);
    expect(unmet({ staff: leaving }, [], '2021-06-30')).toEqual(['WORKERS']);
  });

  it('looks at the director of that day', () => {
    const next = posting('E', { role: 'DIRECTOR', post: null, startOn: '2021-06-30' });
    expect(unmet({ staff: [...replaced, next] }, [], '2021-06-29')).toEqual([]);
    expect(unmet({ staff: [...replaced, next] }, [], '2021-06-30')).toEqual(['DIRECTOR_POST']);
  });

  it('knows a service from its first day on, not before', () => {
    expect(unmet({ firstServiceOn: '2021-06-30' }, [], '2021-06-29')).toEqual(['FIRST_SERVICE']);
    expect(unmet({ firstServiceOn: '2021-06-30' }, [], '2021-06-30')).toEqual([]);
  });

  it('looks at the way of operating of that day', () => {
    const modes = [
      ...keptStation('330281102').modes,
      ...purchased.map((mode) => ({ ...mode, from: '2021-07-01' })),
    ];
    expect(unmet({ modes }, [OPERATOR], '2021-06-30')).toEqual([]);
    expect(unmet({ modes }, [OPERATOR], '2021-07-01')).toEqual(['WORKERS']);
    expect(unmet({ modes, firstServiceOn: null }, [OPERATOR], '2020-12-31')).toEqual([
      ...['MODE', 'WORKERS', 'DIRECTOR', 'DEPUTY', 'FIRST_SERVICE'],
    ]);
  });
});

describe('what a line guards', () => {
  const bare = check({
    ...{ rooms: [], equipmentReady: false, signboardHung: false, usesNingboLogo: false, responsibleUnit: '' },
    ...{ address: null, areaM2: null, modes: [], staff: [], functions: [], keyServiceGroups: [] },
    ...{ firstServiceOn: null, systemsEstablished: false, hostFacilityTypes: [] },
  });
  const guarding = (purpose: Parameters<typeof failing>[1]) => failing(bare, purpose).map((line) => line.id);

  it('is the step to built for premises, sign and responsible unit', () => {
    expect(guarding('BUILT')).toEqual([
      'ROOMS',
      'EQUIPMENT',
      'SIGNBOARD',
      'LOGO',
      'ADDRESS',
      'RESPONSIBLE_UNIT',
    ]);
  });

  it('is the step to operating for mode, people and services', () => {
    expect(guarding('OPERATING')).toEqual([
      ...['MODE', 'WORKERS', 'DIRECTOR', 'DEPUTY'],
      ...['FUNCTIONS', 'KEY_SERVICES', 'FIRST_SERVICE'],
    ]);
  });

  it('is acceptance for the systems, and nothing for a reminder', () => {
    expect(guarding('ACCEPTANCE')).toEqual(['SYSTEMS']);
    expect(guarding('REMINDER')).toEqual(['HOST']);
  });
});

it('asks in another city for that city’s number of workers and area', () => {
  // The invented city: two workers are enough, and above 500 m² is a question.
  const staff = PEOPLE.slice(0, 3);
  expect(unmet({ staff, areaM2: 501 }, [], DAY, TOY)).toEqual(['AREA']);
  expect(unmet({ staff, areaM2: 500 }, [], DAY, TOY)).toEqual([]);
  expect(unmet({ staff: staff.slice(0, 2) }, [], DAY, TOY)).toEqual(['WORKERS']);
});
