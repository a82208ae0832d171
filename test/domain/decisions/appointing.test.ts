import { describe, expect, it } from 'vitest';
import { appoint } from '#domain/decisions/appointing.ts';
import type { Officer, OfficerInput } from '#domain/records/officer.ts';
import { refused, wrong } from '../../support/kept-records.ts';
import { TOY } from '../../support/toy-programme.ts';

const at = '2031-01-05T01:00:00.000Z';
const input = (over: Partial<OfficerInput> = {}): OfficerInput => ({
  ...{ name: '演示人员', role: 'LEADER', districtCode: null, townshipCode: null, active: true },
  ...over,
});
const kept = (id: string, over: Partial<OfficerInput> = {}): Officer => ({
  ...{ schema: 1, version: 1, createdAt: at, createdBy: 'system', updatedAt: at, updatedBy: 'system', id },
  ...input(over),
});
const first = kept('first', { role: 'CITY_ADMIN' });
const second = kept('second', { role: 'CITY_ADMIN' });
const among = (officers: readonly Officer[], by = 'first', strangers: readonly string[] = []) => {
  const withLogin = new Set(officers.map(({ id }) => id).filter((id) => !strangers.includes(id)));
  return { programme: TOY, officers, withLogin, by };
};

describe('an administrator', () => {
  it('decides who and where: an address is in no record', () => {
    const { officer } = appoint('new', input({ email: 'new@example.org' }), among([first]));
    expect(officer).toEqual({ id: 'new', ...input() });
  });

  it('invites an officer to a district and moves it to a township of that district', () => {
    const invited = input({ role: 'DISTRICT_OFFICER', districtCode: '990001' });
    expect(appoint('east', invited, among([first]))).toEqual({
      officer: { id: 'east', ...invited },
      standing: first,
    });
    const moved = input({ role: 'TOWNSHIP_OFFICER', districtCode: '990001', townshipCode: '990001101' });
    expect(appoint('east', moved, among([first, kept('east', invited)])).officer).toMatchObject(moved);
  });

  it('who was let go or moved meanwhile appoints nobody', () => {
    expect(refused(() => appoint('new', input(), among([kept('first', { role: 'LEADER' })]))).code).toBe(
      'FORBIDDEN',
    );
    const letGo = kept('first', { role: 'CITY_ADMIN', active: false });
    expect(refused(() => appoint('new', input(), among([letGo, second]))).code).toBe('FORBIDDEN');
  });

  it('does not change the own role', () => {
    const officers = among([first, second]);
    expect(refused(() => appoint('first', input({ role: 'CITY_OFFICER' }), officers)).code).toBe('OWN_ROLE');
    expect(appoint('second', input({ role: 'CITY_OFFICER' }), officers).standing).toBe(first);
  });

  it('may leave when another remains, who must then remain', () => {
    const leave = input({ role: 'CITY_ADMIN', active: false });
    expect(appoint('first', leave, among([first, second])).standing).toBe(second);
    const gone = kept('second', { role: 'CITY_ADMIN', active: false });
    expect(refused(() => appoint('first', leave, among([first, gone]))).code).toBe('LAST_ADMINISTRATOR');
  });

  it('does not leave the city to one who cannot sign in', () => {
    const leave = input({ role: 'CITY_ADMIN', active: false });
    const officers = among([first, second], 'first', ['second']);
    expect(refused(() => appoint('first', leave, officers)).code).toBe('LAST_ADMINISTRATOR');
    expect(appoint('second', leave, officers).standing).toBe(first);
  });
});

describe('an auditor', () => {
  const auditor = kept('auditor', { role: 'AUDITOR' });

  it('never becomes anything else, and nobody becomes one', () => {
    const officers = among([first, second, auditor]);
    for (const role of ['CITY_ADMIN', 'CITY_OFFICER'] as const)
      expect(wrong(() => appoint('auditor', input({ role }), officers))).toEqual(['/role AUDITOR_APART']);
    expect(wrong(() => appoint('second', input({ role: 'AUDITOR' }), officers))).toEqual([
      '/role AUDITOR_APART',
    ]);
  });

  it('is invited as one, and let go', () => {
    expect(appoint('new', input({ role: 'AUDITOR' }), among([first])).officer).toMatchObject({
      role: 'AUDITOR',
    });
    const letGo = input({ role: 'AUDITOR', active: false });
    expect(appoint('auditor', letGo, among([first, auditor])).officer).toMatchObject({ active: false });
  });
});

it.each([
  ['a district officer without a district', { role: 'DISTRICT_OFFICER' }, ['/districtCode']],
  [
    'a district that the city does not have',
    { role: 'DISTRICT_OFFICER', districtCode: '330203' },
    ['/districtCode'],
  ],
  [
    'a district officer with a township',
    { role: 'DISTRICT_OFFICER', districtCode: '990001', townshipCode: '990001001' },
    ['/townshipCode'],
  ],
  [
    'a township of another district',
    { role: 'TOWNSHIP_OFFICER', districtCode: '990001', townshipCode: '990002101' },
    ['/townshipCode'],
  ],
  ['a township officer of nowhere', { role: 'TOWNSHIP_OFFICER' }, ['/districtCode', '/townshipCode']],
  ['a leader with a district', { role: 'LEADER', districtCode: '990001' }, ['/districtCode']],
  ['a city officer with a township', { role: 'CITY_OFFICER', townshipCode: '990001001' }, ['/townshipCode']],
] as const)('refuses %s', (_what, over, pointers) => {
  expect(wrong(() => appoint('new', input(over), among([first])))).toEqual(
    pointers.map((pointer) => `${pointer} PLACE_FOLLOWS_ROLE`),
  );
});
