import { beforeAll, describe, expect, it } from 'vitest';
import { apiFor } from '../support/api-for.ts';
import type { Body } from '../support/client.ts';
import { fundingLine, HAISHU, reportInput, reportRow, stationInput } from '../support/stations.ts';

const { haishu } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu');
beforeAll(async () => {
  await haishu.put(STATION, stationInput(HAISHU.first), 0);
});

const STATION = `/api/stations/${HAISHU.first}`;
const REPORT = '/api/districts/330203/reports/2021-06';
const DRAFT = `${REPORT}/draft/${HAISHU.first}`;

describe('a body', () => {
  const draft = (raw: string) => haishu.send(DRAFT, { method: 'PUT', raw, ifMatch: 0 });

  it('does not reach the prototype of anything', async () => {
    const { status, body } = await haishu.send(STATION, {
      ...{ method: 'PUT', ifMatch: 1 },
      raw: JSON.stringify(stationInput(HAISHU.first)).replace(
        '{',
        '{"__proto__":{"active":true},"constructor":1,',
      ),
    });
    expect(status).toBe(422);
    expect(body.issues).toContainEqual({ pointer: '/constructor', code: 'UNKNOWN_FIELD' });
    expect(({} as { active?: boolean }).active).toBeUndefined();
  });

  it('may name a field like a method without harm', async () => {
    const values = '{"constructor":"1","toString":"2","hasOwnProperty":"3","valueOf":"4"}';
    const { status, body } = await draft(`{"continues":0,"values":${values}}`);
    expect(status).toBe(200);
    expect(body.values).toEqual(JSON.parse(values));
    expect((await haishu.get<{ draft: unknown }>(DRAFT)).body.draft).toMatchObject({
      values: JSON.parse(values),
    });
  });

  it('that nests without end is refused like any other', async () => {
    const deep = 100_000;
    expect(await draft(`${'['.repeat(deep)}${']'.repeat(deep)}`)).toMatchObject({ status: 422 });
    const nested = `{"continues":0,"values":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`;
    expect(await draft(nested)).toMatchObject({ status: 422 });
  });

  it('of a great many faults is answered soon, in an answer that a function may give', async () => {
    const rows = `[${'{},'.repeat(80_000)}{}]`;
    const started = Date.now();
    const { status, body } = await haishu.send(`${REPORT}/submission`, {
      ...{ method: 'POST', ifMatch: 0, key: crypto.randomUUID() },
      raw: JSON.stringify(reportInput([])).replace('"rows":[]', `"rows":${rows}`),
    });
    expect(status).toBe(422);
    expect(body.issues).toContainEqual(expect.objectContaining({ pointer: '/rows', code: 'TOO_LONG' }));
    expect(JSON.stringify(body).length).toBeLessThan(1_000_000);
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('of a great many unknown fields is answered in short', async () => {
    const fields = Array.from({ length: 20_000 }, (_, i) => `"f${i}":0`).join();
    const { status, body } = await draft(`{${fields}}`);
    expect(status).toBe(422);
    expect(JSON.stringify(body).length).toBeLessThan(1_000_000);
  });

  it.each(['1e999', '-1e999', '1e308', '0.5', '-1', '9007199254740993', '"100"', 'true', '[1]', '{"a":1}'])(
    'counts in whole fen, and not in %s',
    async (amount) => {
      const raw = JSON.stringify(fundingLine()).replace('1000000', amount);
      const sent = await haishu.send('/api/districts/330203/funding', {
        ...{ method: 'POST', key: crypto.randomUUID(), raw },
      });
      expect(sent.status).toBe(422);
      expect(new Set(sent.body.issues?.map(({ pointer }) => pointer))).toEqual(new Set(['/amountFen']));
    },
  );

  it.each([
    ['a lone surrogate in a draft', 'PUT', DRAFT, '{"continues":0,"values":{"progressNote":"\\ud800"}}'],
    ['NUL in a draft', 'PUT', DRAFT, '{"continues":0,"values":{"progressNote":"a\\u0000b"}}'],
    [
      'a lone surrogate in an id',
      'POST',
      '/api/districts/330203/funding',
      JSON.stringify(fundingLine({ amountFen: -1, reason: '冲销' })).replace(
        '"correctsId":null',
        '"correctsId":"\\ud800"',
      ),
    ],
    [
      'an empty id',
      'POST',
      '/api/districts/330203/funding',
      JSON.stringify(fundingLine({ amountFen: -1, reason: '冲销', correctsId: '' })),
    ],
    [
      'a key in an id',
      'POST',
      '/api/districts/330203/funding',
      JSON.stringify(fundingLine({ amountFen: -1, reason: '冲销', correctsId: '#/../..' })),
    ],
  ])('with %s is no defect', async (_what, method, path, raw) => {
    const { status } = await haishu.send(path, { method, raw, ifMatch: 0, key: crypto.randomUUID() });
    expect(status).toBeLessThan(500);
  });

  it('with the same name twice means the last one, for checks and for what is kept', async () => {
    const raw = JSON.stringify(stationInput(HAISHU.first)).replace('{', `{"townshipCode":"330205001",`);
    expect(await haishu.send(STATION, { method: 'PUT', ifMatch: 1, raw })).toMatchObject({
      ...{ status: 200, body: { townshipCode: HAISHU.first, districtCode: '330203' } },
    });
  });
});

describe('a station’s life', () => {
  it.each([
    'claims',
    'startedOn',
    'builtOn',
    'operatingOn',
    'name',
    'version',
    'createdBy',
    'planYear',
    'pk',
    'schema',
  ])('is not written by its form: %s is no field of it', async (field) => {
    const { status, body } = await haishu.put<Body>(
      STATION,
      { ...stationInput(HAISHU.first), [field]: '2021-06-01' },
      1,
    );
    expect(status).toBe(422);
    expect(body.issues).toEqual([{ pointer: `/${field}`, code: 'UNKNOWN_FIELD' }]);
  });

  it('is not reported ahead: a month of the future is not open, and neither is one before the first', async () => {
    for (const month of ['2021-07', '2031-01', '2021-03', '2000-01']) {
      const path = `/api/districts/330203/reports/${month}/submission`;
      const sent = await haishu.post(path, reportInput([reportRow(HAISHU.first)]), { ifMatch: 0 });
      expect(sent).toMatchObject({ status: 409, body: { code: 'REPORT_NOT_OPEN_YET', facts: { month } } });
    }
  });

  it.each(['2021-13', '2021-00', '21-06', '2021-6', '1999-12', '2021-06-01'])(
    'has no month %s',
    async (month) => {
      expect(await haishu.get(`/api/districts/330203/reports/${month}`)).toMatchObject({ status: 404 });
    },
  );
});
