import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiFor } from '../support/api-for.ts';
import { fundingLine, HAISHU, planInput, reportInput, reportRow, stationInput } from '../support/stations.ts';

const { api, haishu, city } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu', 'city');
beforeAll(async () => {
  await haishu.put(STATION, stationInput(HAISHU.first), 0);
});

const STATION = `/api/stations/${HAISHU.first}`;
const REPORT = '/api/districts/330203/reports/2021-06';
const PLAN = '/api/districts/330203/plans/2021';

/** Sends a request line as it stands, which fetch would tidy up first. */
async function rawStatus(path: string, headers: Record<string, string | string[]> = {}, method = 'GET') {
  return new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(api.origin);
    request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('a path', () => {
  it.each([
    '/api/districts/330203/../330205/desk',
    '/api/districts/330203/%2e%2e/330205/desk',
    '/api/districts/330203%2f..%2f330205/desk',
    '/api/districts/330203%00/desk',
    '/api/districts/330203%20/desk',
    '/api/districts/330203;330205/desk',
    '/api/districts//desk',
    '/api//districts/330203/desk',
    '/api/districts/330203/desk/',
    '/API/districts/330203/desk',
    '/api/districts/３３０２０３/desk',
    '/api/districts/__proto__/desk',
    '/api/districts/constructor/desk',
    '/api/districts/%7BdistrictCode%7D/desk',
    '/api/stations/STATION%23330203001',
    '/api/stations/330203001%23',
    '/api/stations/330203P1',
    `/api/stations/${'3'.repeat(5000)}`,
    '/api/operators/../officers/admin',
    '/api/%',
    '/api/%ff',
  ])('that means something else reaches nothing: %s', async (path) => {
    const authorization = `Bearer ${await api.sign({})}`;
    expect([400, 403, 404]).toContain(
      await rawStatus(encodeURI(path).replaceAll('%25', '%'), { authorization }),
    );
  });

  it.each(['2021.0', '+2021', '0x7e5', '2.021e3', '%202021', '02021'])(
    'names a year in four digits and in no other way: %s',
    async (year) => {
      expect(await haishu.get(`/api/districts/330203/plans/${year}`)).toMatchObject({ status: 404 });
    },
  );

  it('takes no other method than its own, whatever a header says', async () => {
    const authorization = `Bearer ${await api.sign({})}`;
    const override = { authorization, 'x-http-method-override': 'PUT', 'x-method-override': 'PUT' };
    expect(await rawStatus('/api/me', override, 'POST')).toBe(404);
    expect(await rawStatus(STATION, override, 'DELETE')).toBe(404);
    expect(await rawStatus(STATION, override, 'PATCH')).toBe(404);
    expect(await rawStatus(STATION, { authorization }, 'OPTIONS')).toBe(404);
    expect((await haishu.get(`${STATION}?_method=PUT`)).status).toBe(200);
  });

  it('knows no one by two tokens', async () => {
    const token = `Bearer ${await api.sign({})}`;
    expect(await rawStatus('/api/me', { authorization: `${token}, ${token}` })).toBe(401);
  });
});

describe('what is not one’s own', () => {
  it('cannot be written through the body: a township of another district, or another than the path’s', async () => {
    for (const code of ['330205001', HAISHU.second])
      expect(await haishu.put(STATION, stationInput(code), 1)).toMatchObject({
        ...{ status: 422, body: { issues: [{ pointer: '/townshipCode', code: 'PATH_MISMATCH' }] } },
      });
    expect(await city.get('/api/stations/330205001')).toMatchObject({ status: 404 });
  });

  it('cannot be planned', async () => {
    const { status, body } = await haishu.put(PLAN, planInput(['330205001']), 0);
    expect(status).toBe(422);
    expect(body.issues).toMatchObject([
      { pointer: '/entries/330205001/townshipCode', code: 'TOWNSHIP_UNKNOWN' },
    ]);
  });

  it('cannot be reported', async () => {
    const { body } = await haishu.post(`${REPORT}/submission`, reportInput([reportRow('330205001')]), {
      ifMatch: 0,
    });
    expect(body).toMatchObject({ status: 422 });
    expect(body.issues).toContainEqual({
      ...{ pointer: '/rows', code: 'REPORT_ROWS_MISMATCH' },
      facts: { missing: [HAISHU.first], unknown: ['330205001'] },
    });
  });

  it('cannot be paid for in this district’s ledger', async () => {
    const sent = await haishu.post('/api/districts/330203/funding', fundingLine({ stationId: '330205001' }));
    expect(sent).toMatchObject({ status: 422, body: { issues: [{ pointer: '/stationId' }] } });
  });

  it('cannot be drafted: a path that mixes two districts names nothing', async () => {
    const mixed = '/api/districts/330203/reports/2021-06/draft/330205001';
    expect(await haishu.get(mixed)).toMatchObject({ status: 404 });
    expect(await haishu.put(mixed, { continues: 0, values: {} }, 0)).toMatchObject({ status: 404 });
  });

  it.each([
    ['GET', '/api/districts/330299/desk'],
    ['GET', '/api/districts/330299/stations'],
    ['GET', '/api/districts/330299/funding?year=2021'],
    ['GET', '/api/districts/330299/plans/2021'],
    ['GET', '/api/districts/330299/reports/2021-06'],
    ['GET', '/api/townships/330299001/villages'],
  ])('is not there for the city where no programme knows it: %s %s', async (_method, path) => {
    expect(await city.get(path)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('cannot be typed into: a township that no programme knows has no row', async () => {
    const path = '/api/districts/330203/reports/2021-06/draft/330203999';
    expect(await haishu.get(path)).toMatchObject({ status: 404 });
    expect(await haishu.put(path, { continues: 0, values: {} }, 0)).toMatchObject({ status: 404 });
  });
});
