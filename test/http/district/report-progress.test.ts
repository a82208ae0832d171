import { beforeAll, expect, it } from 'vitest';
import type { StationView } from '#domain/records/station.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../../support/api-for.ts';
import { historyOf } from '../../support/registry.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput } from '../../support/stations.ts';

/** 海曙's first station is started by the May report and built between two; each test goes on from the one before. */
const { api, haishu, city } = await apiFor('2021-05-10T09:00:00+08:00', 'haishu', 'city');
beforeAll(async () => {
  const plan = '/api/districts/330203/plans/2021';
  await haishu.put(`/api/stations/${first}`, stationInput(first), 0);
  await haishu.put(plan, planInput([first]), 0);
  await haishu.post(`${plan}/submission`, undefined, { ifMatch: 1 });
  await city.post(`${plan}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  await file('2021-05', { startedOn: '2021-05-10' });
});

const { first } = HAISHU;
const report = (month: string) => `/api/districts/330203/reports/${month}`;
const file = (month: string, over: Parameters<typeof reportRow>[1], ifMatch = 0) =>
  haishu.post(`${report(month)}/submission`, reportInput([reportRow(first, over)]), { ifMatch });
const kept = async () => (await haishu.get<StationView>(`/api/stations/${first}`)).body;
const claims = async () => (await kept()).claims.map(({ stage, on, source }) => [stage, on, source]);
const tell = async (body: object, ifMatch?: number) =>
  haishu.post(`/api/stations/${first}/progress`, body, { ifMatch: ifMatch ?? (await kept()).version });

it('counts at once, by a claim of its own source, and is written into the station’s history', async () => {
  api.setClock('2021-05-28T17:00:00+08:00');
  const told = await tell({ stage: 'builtOn', on: '2021-05-28' });
  expect(told).toMatchObject({ status: 200, body: { late: false, version: 3 } });
  const [, id = ''] = /^JD-330203001-([0-9A-Z]{9}-[0-9A-F]{4})$/.exec(told.body.receipt as string) ?? [];
  expect(await claims()).toEqual([
    ['startedOn', '2021-05-10', 'REPORT#2021-05#01'],
    ['builtOn', '2021-05-28', `PROGRESS#${id}`],
  ]);
  expect((await historyOf(keys.station(first))).at(-1)).toMatchObject({ operation: 'reportProgress' });
});

it('is told what is wrong, of the version that it saw', async () => {
  expect(await tell({ stage: 'operatingOn', on: '2021-05-29' })).toMatchObject({
    ...{ status: 422, body: { issues: [{ pointer: '/on', code: 'STAGE_IN_FUTURE' }] } },
  });
  expect(await tell({ stage: 'builtOn', on: '2021-05-28' })).toMatchObject({
    ...{ status: 422, body: { issues: [{ pointer: '/on', code: 'STAGE_ALREADY_CLAIMED' }] } },
  });
  expect(await tell({ stage: 'operatingOn', on: '2021-05-28' }, 2)).toMatchObject({ status: 412 });
  const nowhere = { stage: 'builtOn', on: '2021-05-28' };
  expect(await haishu.post(`/api/stations/${HAISHU.second}/progress`, nowhere, { ifMatch: 0 })).toMatchObject(
    { status: 404 },
  );
});

it('stands in the next report, which may say it again and adds nothing', async () => {
  api.setClock('2021-06-12T09:00:00+08:00');
  const other = await file('2021-06', { builtOn: '2021-05-29', expectedBuiltOn: null });
  expect(other.body.issues).toMatchObject([{ code: 'STAGE_ALREADY_CLAIMED' }]);
  expect(await file('2021-06', { builtOn: '2021-05-28', expectedBuiltOn: null })).toMatchObject({
    status: 200,
  });
  expect(await claims()).toHaveLength(2);
});

it('outlives a report that is returned: it was told by itself', async () => {
  const remarks = [{ pointer: '/problems', text: '请写明困难' }];
  await city.post(`${report('2021-06')}/opening`, undefined, { ifMatch: 1 });
  const returned = await city.post(
    `${report('2021-06')}/review`,
    { outcome: 'RETURNED', remarks },
    { ifMatch: 2 },
  );
  expect(returned).toMatchObject({ status: 200 });
  expect(await claims()).toHaveLength(2);
});
