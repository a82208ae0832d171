import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { type RegisteringContext, registerStation } from '#domain/decisions/registering.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { StationInput, type StationPeople } from '#domain/records/station.ts';
import { claimed, keptStation, posting, wrong } from '../../support/kept-records.ts';

const CODE = '330281102';
const USCC = '12330282688011591A';
const CONTEXT: RegisteringContext = {
  programme: NINGBO,
  operators: [{ uscc: USCC, registrationLevel: 'NINGBO_COUNTY' }],
  villageExists: (code) => code === `${CODE}201`,
  certHash: (certNo) => `hash ${Number(certNo.slice(4))}`,
  at: instantAt('2021-05-01', '09:00'),
};

const person = (id: string, over: object = {}): object => ({
  ...{ id, role: 'WORKER', employer: 'TOWNSHIP', certified: true, certLevel: 'ASSISTANT' },
  ...{ fullTime: true, onSite: true, startOn: '2021-01-01' },
  ...over,
});
const form = (over: object = {}): StationInput =>
  StationInput.parse({
    townshipCode: CODE,
    responsibleUnit: '甲镇人民政府',
    responsibleContact: '甲联系',
    responsiblePhone: '0574-00000001',
    staff: [],
    ...over,
  });
const register = (
  over: object = {},
  before: Parameters<typeof registerStation>[1] = null,
  context = CONTEXT,
) => registerStation(CODE, before, form(over), context);

const PEOPLE: StationPeople = {
  responsibleContact: '乙联系',
  responsiblePhone: '0574-00000002',
  staff: { C: { name: '丙社工', certNo: 'CERT000003' } },
};
const kept = {
  station: keptStation(CODE, {
    staff: [posting('C', { certHash: 'kept hash' })],
    claims: [claimed('startedOn', '2021-04-20')],
  }),
  people: PEOPLE,
};
const absent = { responsibleContact: undefined, responsiblePhone: undefined };

describe('a new station', () => {
  it('keeps people’s names, numbers and telephones apart from the record', () => {
    const { station, people } = register({ staff: [person('A', { name: '丁社工', certNo: 'CERT000004' })] });
    expect(JSON.stringify(station)).not.toMatch(/丁社工|CERT000004|甲联系|0574/);
    expect(station.staff[0]).toMatchObject({ id: 'A', certHash: 'hash 4' });
    expect(people).toEqual({
      responsibleContact: '甲联系',
      responsiblePhone: '0574-00000001',
      staff: { A: { name: '丁社工', certNo: 'CERT000004' } },
    });
  });

  it('belongs to its township’s district and has no day of its life yet', () => {
    expect(register().station).toMatchObject({ townshipCode: CODE, districtCode: '330281', claims: [] });
  });

  it('needs a contact and a telephone (R39), and of each person a name and of the certified a number', () => {
    expect(wrong(() => register({ ...absent, staff: [person('A')] }))).toEqual([
      '/responsibleContact CONTACT_REQUIRED',
      '/responsiblePhone CONTACT_REQUIRED',
      '/staff/0/name PERSON_NAME_REQUIRED',
      '/staff/0/certNo CERTIFICATE_REQUIRED',
    ]);
    const director = person('A', { role: 'DIRECTOR', name: '戊站长', certified: false, certLevel: null });
    expect(register({ staff: [director] }).people.staff.A).toEqual({ name: '戊站长', certNo: null });
  });
});

describe('an edited station', () => {
  it('leaves personal fields as they were where the form does not send them', () => {
    const { station, people } = register({ ...absent, staff: [person('C')] }, kept);
    expect(people).toEqual(PEOPLE);
    expect(station.staff[0]?.certHash).toBe('kept hash');
  });

  it('takes those that the form sends', () => {
    const { station, people } = register(
      { responsiblePhone: undefined, staff: [person('C', { name: '己社工', certNo: 'CERT000005' })] },
      kept,
    );
    expect(people).toEqual({
      responsibleContact: '甲联系',
      responsiblePhone: '0574-00000002',
      staff: { C: { name: '己社工', certNo: 'CERT000005' } },
    });
    expect(station.staff[0]?.certHash).toBe('hash 5');
  });

  it('forgets a number that is taken away, and a person who is no longer in the list', () => {
    const without = register(
      { staff: [person('C', { certified: false, certLevel: null, certNo: null })] },
      kept,
    );
    expect(without.station.staff[0]?.certHash).toBeNull();
    expect(without.people.staff.C).toEqual({ name: '丙社工', certNo: null });
    expect(register({ staff: [] }, kept).people.staff).toEqual({});
  });

  it('asks for names anew where they were erased', () => {
    const erased = { ...kept, people: { responsibleContact: '', responsiblePhone: '', staff: {} } };
    expect(wrong(() => register({ ...absent, staff: [person('C')] }, erased))).toEqual([
      '/responsibleContact CONTACT_REQUIRED',
      '/responsiblePhone CONTACT_REQUIRED',
      '/staff/0/name PERSON_NAME_REQUIRED',
      '/staff/0/certNo CERTIFICATE_REQUIRED',
    ]);
  });

  it('keeps the days of its life: only reports state them', () => {
    expect(register({ areaM2: 300 }, kept).station.claims).toEqual(kept.station.claims);
  });
});

describe('what the form may name', () => {
  it('is a township in force, the one of the path', () => {
    expect(wrong(() => registerStation('330281103', null, form(), CONTEXT))).toEqual([
      '/townshipCode PATH_MISMATCH',
    ]);
    const of = (code: string, at: string) =>
      registerStation(code, null, form({ townshipCode: code }), { ...CONTEXT, at });
    expect(wrong(() => of('330281999', CONTEXT.at))).toEqual(['/townshipCode TOWNSHIP_UNKNOWN']);
    expect(wrong(() => of('330282P01', instantAt('2024-11-19', '23:59')))).toEqual([
      '/townshipCode TOWNSHIP_UNKNOWN',
    ]);
    expect(of('330282P01', instantAt('2024-11-20', '00:00')).station.districtCode).toBe('330282');
  });

  it('is a village of the township', () => {
    expect(register({ villageCodes: [`${CODE}201`] }).station.villageCodes).toEqual([`${CODE}201`]);
    expect(wrong(() => register({ villageCodes: [`${CODE}201`, `${CODE}999`] }))).toEqual([
      '/villageCodes/1 VILLAGE_OUTSIDE_TOWNSHIP',
    ]);
    const all = { ...CONTEXT, villageExists: () => true };
    expect(wrong(() => register({ villageCodes: ['330281103201'] }, null, all))).toEqual([
      '/villageCodes/0 VILLAGE_OUTSIDE_TOWNSHIP',
    ]);
  });

  it('is an operator that is registered (R16)', () => {
    const by = (operatorOrgId: string) => ({
      modes: [{ from: '2021-01-01', operatingMode: 'PURCHASED_SERVICE', operatorOrgId }],
    });
    expect(register(by(USCC)).station.modes).toHaveLength(1);
    expect(wrong(() => register(by('52330200MJ8765432X')))).toEqual([
      '/modes/0/operatorOrgId OPERATOR_UNKNOWN',
    ]);
  });

  it('is no certificate twice among those who count now: one person is not two (A12)', () => {
    const twice = (over: object) =>
      register({
        staff: [
          person('A', { name: '甲社工', certNo: 'CERT000007', ...over }),
          person('B', { name: '甲社工', certNo: 'CERT000007', startOn: '2021-03-01' }),
        ],
      });
    expect(wrong(() => twice({}))).toEqual(['/staff/1/certNo CERTIFICATE_IN_USE']);
    // A posting that has ended and the one that follows it are one person in turn.
    expect(twice({ endOn: '2021-03-01' }).station.staff).toHaveLength(2);
  });
});
