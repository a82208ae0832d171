import { beforeAll, expect, it } from 'vitest';
import { apiFor } from '../../support/api-for.ts';
import type { Client } from '../../support/client.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../../support/stations.ts';

const {
  api,
  admin,
  haishu: preparer,
  haishu2: reviewer,
} = await apiFor('2021-06-10T09:00:00+08:00', 'admin', 'haishu', 'haishu2');
beforeAll(async () => {
  await preparer.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
});

const SETTING = '/api/settings/two-persons';
const MAY = '/api/districts/330203/reports/2021-05';
const typed = (text: string) => ({ continues: 0, values: { staffOnSite: text } });
const file = (client: Client, version: number) =>
  client.post(
    `${MAY}/submission`,
    reportInput([reportRow(HAISHU.first)], { drafts: { [HAISHU.first]: version } }),
    { ifMatch: 0 },
  );

it('is off until the administrator asks for it', async () => {
  expect(await admin.get(SETTING)).toMatchObject({ status: 200, etag: '"0"', body: { on: false } });
  expect(await admin.put(SETTING, { on: true }, 0)).toMatchObject({ status: 200, etag: '"1"' });
  expect(await admin.put(SETTING, { on: true }, 0)).toMatchObject({ status: 200, etag: '"1"' });
  expect(await admin.put(SETTING, { on: false }, 0)).toMatchObject({ status: 412 });
  expect(await admin.get(SETTING)).toMatchObject({ etag: '"1"', body: { on: true } });
});

it('lets another file than who last saved a draft', async () => {
  await preparer.put(`${MAY}/draft/${HAISHU.first}`, typed('3'), 0);
  const { status, body } = await file(preparer, 1);
  expect([status, body.code]).toEqual([409, 'SAME_OFFICER']);
  await reviewer.put(`${MAY}/draft/${HAISHU.first}`, typed('4'), 1);
  expect((await file(reviewer, 2)).body.code).toBe('SAME_OFFICER');
  expect(await file(preparer, 2)).toMatchObject({ status: 200 });
});

it('does not let one officer fill in and file in one go, and says on the report who is next', async () => {
  const june = '/api/districts/330203/reports/2021-06';
  const filed = (client: Client) =>
    client.post(`${june}/submission`, reportInput([reportRow(HAISHU.first)]), { ifMatch: 0 });
  const preparerOf = async () =>
    (await reviewer.get<{ twoPersons: unknown }>(june)).body.twoPersons as { preparer: unknown } | null;
  expect(await preparerOf()).toEqual({ preparer: null });
  expect((await filed(preparer)).body.code).toBe('NOT_PREPARED');
  const township = await api.as(HAISHU.first);
  await township.put(`${june}/draft/${HAISHU.first}`, typed('3'), 0);
  expect((await filed(preparer)).body.code).toBe('NOT_PREPARED');
  await preparer.put(`${june}/draft`, { continues: 0, values: { preparer: '演示填报人' } }, 0);
  expect(await preparerOf()).toEqual({ preparer: { id: 'haishu', name: '演示填报人' } });
  expect((await filed(preparer)).body.code).toBe('SAME_OFFICER');
  expect(await filed(reviewer)).toMatchObject({ status: 200 });
});

it('asks anew for two officers when a filing is taken back', async () => {
  const june = '/api/districts/330203/reports/2021-06';
  expect(await reviewer.post(`${june}/withdrawal`, {}, { ifMatch: 1 })).toMatchObject({ status: 200 });
  const again = await reviewer.post(`${june}/submission`, reportInput([reportRow(HAISHU.first)]), {
    ifMatch: 2,
  });
  expect(again.body.code).toBe('NOT_PREPARED');
});

it('lets one person prepare and file once it is off again', async () => {
  const april = '/api/districts/330203/reports/2021-04';
  expect(await admin.put(SETTING, { on: false }, 1)).toMatchObject({ status: 200, etag: '"2"' });
  await preparer.put(`${april}/draft/${HAISHU.first}`, typed('3'), 0);
  const rows = [reportRow(HAISHU.first)];
  const input = reportInput(rows, { drafts: { [HAISHU.first]: 1 } });
  expect(await preparer.post(`${april}/submission`, input, { ifMatch: 0 })).toMatchObject({ status: 200 });
});
