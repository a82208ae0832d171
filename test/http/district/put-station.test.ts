import { describe, expect, it } from 'vitest';
import type { StationView } from '#domain/records/station.ts';
import { apiFor } from '../../support/api-for.ts';
import { operatorInput, stationInput, USCC, worker } from '../../support/stations.ts';

const { api, haishu, haishu2 } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu', 'haishu2');

const path = (code: string) => `/api/stations/${code}`;
/** Townships of 海曙 that no other test of this file has registered yet: nine subdistricts and seven towns. */
const free = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100, 101, 102, 103, 104, 105, 106].map((n) => String(330203000 + n));
function fresh(): string {
  const code = free.shift();
  if (!code) throw new Error('no township is left');
  return code;
}
async function registered(): Promise<string> {
  const code = fresh();
  const { status } = await haishu.put(path(code), stationInput(code), 0);
  if (status !== 200) throw new Error(`${code} was not registered: ${status}`);
  return code;
}

describe('a new station', () => {
  it('is registered over nothing, named by its township, its people masked', async () => {
    const code = fresh();
    const { status, etag, body } = await haishu.put<StationView>(path(code), stationInput(code), 0);
    expect([status, etag]).toEqual([200, '"1"']);
    expect(body).toMatchObject({
      ...{ version: 1, districtCode: '330203', createdBy: 'haishu', claims: [], counted: 3 },
      ...{ responsibleContact: '演***人', responsiblePhone: '****4321' },
    });
    expect(body.name).toMatch(/^海曙区.+街道社会工作站$/);
    expect(body.staff[2]).toMatchObject({
      name: expect.stringMatching(/^演\*+\d$/),
      certNo: expect.stringMatching(/^\*{4}\d{4}$/),
    });
    expect(body.staff[2]).not.toHaveProperty('certHash');
    expect(await haishu.get(path(code))).toMatchObject({ status: 200, etag: '"1"', body });
  });

  it('needs its restricted fields, each told where it is missing', async () => {
    const code = fresh();
    const { responsibleContact: _c, responsiblePhone: _p, ...rest } = stationInput(code);
    const { name: _n, certNo: _no, ...nameless } = worker(9000);
    const { status, body } = await haishu.put(path(code), { ...rest, staff: [nameless] }, 0);
    expect(status).toBe(422);
    expect(body.issues?.map(({ pointer, code: issue }) => `${pointer} ${issue}`).sort()).toEqual([
      '/responsibleContact CONTACT_REQUIRED',
      '/responsiblePhone CONTACT_REQUIRED',
      '/staff/0/certNo CERTIFICATE_REQUIRED',
      '/staff/0/name PERSON_NAME_REQUIRED',
    ]);
  });

  it('is registered once by two officers at the same moment: the other reads who was quicker', async () => {
    const code = fresh();
    const sent = await Promise.all([
      haishu.put(path(code), stationInput(code), 0),
      haishu2.put(path(code), { ...stationInput(code), areaM2: 99 }, 0),
    ]);
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [lost] = sent.filter(({ status }) => status === 412);
    const winner = sent[0]?.status === 200 ? 'haishu' : 'haishu2';
    expect(lost?.body).toMatchObject({ code: 'STALE', facts: { current: 1, updatedBy: winner } });
  });

  it('is not registered in a township that is not in force', async () => {
    const cixi = await api.as('cixi');
    const { status, body } = await cixi.put(path('330282P01'), stationInput('330282P01', {}, 7000), 0);
    expect(status).toBe(422);
    expect(body.issues).toMatchObject([{ pointer: '/townshipCode', code: 'TOWNSHIP_UNKNOWN' }]);
  });
});

describe('an edit', () => {
  it('moves the version on, and leaves restricted fields that are not sent as they were', async () => {
    const code = await registered();
    const { responsibleContact: _c, responsiblePhone: _p, ...rest } = stationInput(code, { areaM2: 250 });
    const staff = rest.staff.map(({ name: _n, certNo: _no, ...facts }) => facts);
    const before = (await haishu.get<StationView>(path(code))).body;
    const { status, etag, body } = await haishu.put<StationView>(path(code), { ...rest, staff }, 1);
    expect([status, etag, body.areaM2]).toEqual([200, '"2"', 250]);
    expect(body.responsiblePhone).toBe(before.responsiblePhone);
    expect(body.staff).toEqual(before.staff);
  });

  it('that changes nothing answers with the current version and leaves it', async () => {
    const code = await registered();
    for (const seen of [1, 0, 7])
      expect(await haishu.put(path(code), stationInput(code), seen)).toMatchObject({
        status: 200,
        etag: '"1"',
      });
  });

  it('sent again while it is still under way answers as it does the first time', async () => {
    const code = await registered();
    const edit = stationInput(code, { areaM2: 260 });
    const sent = await Promise.all(Array.from({ length: 5 }, () => haishu.put(path(code), edit, 1)));
    expect(sent.map(({ status, etag }) => [status, etag])).toEqual(sent.map(() => [200, '"2"']));
  });

  it('of two officers who saw the same: the second is told who changed it and when', async () => {
    const code = await registered();
    const first = await haishu2.put<StationView>(path(code), stationInput(code, { areaM2: 300 }), 1);
    const second = await haishu.put(path(code), stationInput(code, { areaM2: 400 }), 1);
    expect(second).toMatchObject({
      status: 412,
      body: { code: 'STALE', facts: { current: 2, updatedBy: 'haishu2', updatedAt: first.body.updatedAt } },
    });
    expect((await haishu.get<StationView>(path(code))).body.areaM2).toBe(300);
  });

  it('that knows a person who has been taken out since is stale, and not short of a name', async () => {
    const code = await registered();
    const [, , , , last] = stationInput(code).staff;
    if (!last) throw new Error('no fifth person');
    await haishu2.put(path(code), stationInput(code, { staff: stationInput(code).staff.slice(0, 4) }), 1);
    const { name: _n, certNo: _no, ...known } = last;
    const staff = [...stationInput(code).staff.slice(0, 4), known];
    expect(await haishu.put(path(code), stationInput(code, { staff }), 1)).toMatchObject({
      ...{ status: 412, body: { code: 'STALE', facts: { current: 2, updatedBy: 'haishu2' } } },
    });
  });
});

describe('what a station names', () => {
  it('must be there: an operator that is registered, a village of the township', async () => {
    const code = await registered();
    const mode = stationInput(code).modes[0];
    const modes = [{ ...mode, operatingMode: 'PURCHASED_SERVICE', operatorOrgId: USCC.agency }];
    const body = { ...stationInput(code), modes, villageCodes: ['330205001001', `${code}999`] };
    const refused = await haishu.put(path(code), body, 1);
    expect(refused.body.issues).toMatchObject([
      { pointer: '/villageCodes/0', code: 'VILLAGE_OUTSIDE_TOWNSHIP' },
      { pointer: '/villageCodes/1', code: 'VILLAGE_OUTSIDE_TOWNSHIP' },
      { pointer: '/modes/0/operatorOrgId', code: 'OPERATOR_UNKNOWN' },
    ]);
    await haishu.put(`/api/operators/${USCC.agency}`, operatorInput(), 0);
    interface Villages {
      readonly villages: readonly { readonly code: string }[];
    }
    const { villages } = (await haishu.get<Villages>(`/api/townships/${code}/villages`)).body;
    const villageCodes = villages.slice(0, 2).map((village) => village.code);
    expect(await haishu.put(path(code), { ...body, villageCodes }, 1)).toMatchObject({ status: 200 });
  });

  it('may not be held elsewhere: a certificate counts at one station of the city', async () => {
    const [one, two] = [await registered(), await registered()];
    const person = worker(8001);
    expect(await haishu.put(path(one), stationInput(one, { staff: [person] }), 1)).toMatchObject({
      status: 200,
    });
    const taken = { status: 409, body: { code: 'CERTIFICATE_IN_USE' } };
    expect(await haishu.put(path(two), stationInput(two, { staff: [person] }), 1)).toMatchObject(taken);
    const jiangbei = await api.as('jiangbei');
    const theirs = stationInput('330205001', { staff: [person] });
    expect(await jiangbei.put(path('330205001'), theirs, 0)).toMatchObject(taken);
    const ended = stationInput(one, { staff: [{ ...person, endOn: '2021-06-01' }] });
    expect(await haishu.put(path(one), ended, 2)).toMatchObject({ status: 200 });
    expect(await jiangbei.put(path('330205001'), theirs, 0)).toMatchObject({ status: 200 });
  });

  it('may not count twice at one station: a certificate is one person’s', async () => {
    const code = await registered();
    const staff = [worker(8101), worker(8102, { certNo: 'DEMO008101' })];
    expect(await haishu.put(path(code), stationInput(code, { staff }), 1)).toMatchObject({
      ...{ status: 422, body: { issues: [{ pointer: '/staff/1/certNo', code: 'CERTIFICATE_IN_USE' }] } },
    });
  });
});
