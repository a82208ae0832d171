import { expect, it } from 'vitest';
import type { CityDesk } from '#contract/city-desk.ts';
import { invokeJob } from '../../../infra/local/invoke.ts';
import { apiFor } from '../../support/api-for.ts';
import {
  HAISHU,
  planEntry,
  planInput,
  reportInput,
  reportRow,
  stationInput,
} from '../../support/stations.ts';

/** 海曙 files, 江北 drafts; each test goes on from the one before. */
const { api, haishu, jiangbei, city } = await apiFor(
  '2021-05-10T09:00:00+08:00',
  'haishu',
  'jiangbei',
  'city',
);

const D = '/api/districts/330203';
const DRAFT = '草稿里的话不出区县';
const desk = async (): Promise<CityDesk> => (await city.get<CityDesk>('/api/city/desk')).body;
const of = ({ districts }: CityDesk, code: string) =>
  districts.find(({ districtCode }) => districtCode === code);

it('opens on a city without a record: ten districts that owe, and nothing that waits', async () => {
  const empty = await desk();
  expect(empty).toMatchObject({
    ...{ month: '2021-05', dueAt: '2021-05-23T15:59:59.999Z', isClosed: false },
  });
  expect(empty.districts).toHaveLength(10);
  expect(empty.districts[0]).toMatchObject({
    ...{ districtCode: '330203', slot: null, hasDraft: false },
    reminders: { count: 0, lastAt: null, automaticOn: null },
  });
  const { waiting, plans, planChanges, problems, gates, builds, planned } = empty;
  expect({ waiting, plans, planChanges, problems, gates, builds, planned }).toEqual({
    ...{ waiting: [], plans: [], planChanges: [], problems: [], gates: [], builds: [], planned: 0 },
  });
});

it('says that a district has begun, and never what it has typed', async () => {
  const draft = { continues: 0, values: { problems: DRAFT } };
  expect(await jiangbei.put('/api/districts/330205/reports/2021-05/draft', draft, 0)).toMatchObject({
    status: 200,
  });
  const seen = await city.get<CityDesk>('/api/city/desk');
  expect([of(seen.body, '330205')?.hasDraft, of(seen.body, '330203')?.hasDraft]).toEqual([true, false]);
  expect(JSON.stringify(seen.body)).not.toContain(DRAFT);
});

it('holds a draft that its report has left behind for none', async () => {
  await jiangbei.post('/api/districts/330205/reports/2021-05/submission', reportInput([]), { ifMatch: 0 });
  expect(of(await desk(), '330205')).toMatchObject({ hasDraft: false, slot: { state: 'SUBMITTED' } });
});

it('lists what waits for the city, longest wait first: reports, plans, changes, problems', async () => {
  api.setClock('2021-05-11T09:00:00+08:00');
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  await haishu.post(
    `${D}/reports/2021-05/submission`,
    reportInput([reportRow(HAISHU.first)], { problems: '场地移交未完成' }),
    { ifMatch: 0 },
  );
  const entries = [HAISHU.first, HAISHU.second].map((code) =>
    planEntry(code, { plannedBuiltOn: '2021-05-28' }),
  );
  await haishu.put(`${D}/plans/2021`, planInput([], { entries }), 0);
  await haishu.post(`${D}/plans/2021/submission`, undefined, { ifMatch: 1 });
  const seen = await desk();
  expect(seen.waiting.map(({ districtCode }) => districtCode)).toEqual(['330205', '330203']);
  expect(seen.plans).toMatchObject([{ districtCode: '330203', year: 2021, quota: 2 }]);
  expect(seen.problems).toMatchObject([{ districtCode: '330203', owner: 'CITY', ageDays: 0, version: 1 }]);

  await city.post(`${D}/plans/2021/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  const change = { out: HAISHU.second, in: planEntry('330203003'), reason: '场地产权移交推迟' };
  await haishu.post(`${D}/plans/2021/changes`, change, { ifMatch: 3 });
  const then = await desk();
  expect(then.plans).toEqual([]);
  expect(then.planChanges).toMatchObject([
    { districtCode: '330203', year: 2021, out: HAISHU.second, in: '330203003' },
  ]);
});

it('measures the gates of the year, and names the builds up to the month’s end', async () => {
  await invokeJob('aggregate');
  const { planned, gates, builds } = await desk();
  expect(planned).toBe(2);
  expect(gates).toHaveLength(3);
  expect(gates[0]).toMatchObject({
    ...{ by: '2021-06-30', need: 1, actual: 0, state: 'IN_PROGRESS' },
    districts: [{ districtCode: '330203', need: 1, actual: 0 }],
  });
  expect(builds).toEqual([
    { townshipCode: HAISHU.first, on: '2021-05-28' },
    { townshipCode: HAISHU.second, on: '2021-05-28' },
  ]);
});

it('goes on naming a report of a month gone by until somebody has reviewed it', async () => {
  api.setClock('2021-08-02T09:00:00+08:00');
  const seen = await desk();
  expect(seen.month).toBe('2021-08');
  expect(seen.waiting.map(({ month, districtCode }) => [month, districtCode])).toEqual([
    ['2021-05', '330205'],
    ['2021-05', '330203'],
  ]);
  // April, June and July came not at all.
  expect(of(seen, '330203')?.habit).toEqual({ of: 4, late: 0, missing: 3 });
  await city.post('/api/districts/330205/reports/2021-05/opening', undefined, { ifMatch: 1 });
  await city.post('/api/districts/330205/reports/2021-05/review', { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  expect((await desk()).waiting.map(({ districtCode }) => districtCode)).toEqual(['330203']);
});
