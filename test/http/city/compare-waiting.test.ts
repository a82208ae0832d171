import { beforeAll, expect, it } from 'vitest';
import type { CityDesk } from '#contract/city-desk.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import { documents } from '#store/client.ts';
import { compareWaiting } from '../../../functions/http/city/compare-waiting.ts';
import { invokeJob } from '../../../infra/local/invoke.ts';
import { apiFor } from '../../support/api-for.ts';
import { meterCapacity } from '../../support/capacity.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput } from '../../support/stations.ts';

/** 海曙 has a station that serves and builds two: its May report is accepted, its June report waits; each test goes on from the one before. */
const { api, haishu, city } = await apiFor('2021-05-10T09:00:00+08:00', 'haishu', 'city');
const meter = meterCapacity(documents);

const { first, second } = HAISHU;
const third = '330203003';
const report = (month: string) => `/api/districts/330203/reports/${month}`;
const file = (month: string, rows: Parameters<typeof reportInput>[0], ifMatch: number) =>
  haishu.post(`${report(month)}/submission`, reportInput(rows), { ifMatch });
const review = (month: string, said: object, ifMatch: number) =>
  city.post(`${report(month)}/review`, said, { ifMatch });
const waiting = async () =>
  (await city.get<CityDesk>('/api/city/desk')).body.waiting.map(({ month, sinceLastMonth }) => ({
    month,
    ...sinceLastMonth,
  }));

beforeAll(async () => {
  const plan = '/api/districts/330203/plans/2021';
  for (const code of [first, second, third]) await haishu.put(`/api/stations/${code}`, stationInput(code), 0);
  await haishu.put(plan, planInput([first, second, third]), 0);
  await haishu.post(`${plan}/submission`, undefined, { ifMatch: 1 });
  await city.post(`${plan}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  const filed = await file(
    '2021-05',
    [
      reportRow(first, {
        ...{ startedOn: '2021-05-10', builtOn: '2021-05-10', operatingOn: '2021-05-10' },
        ...{ expectedBuiltOn: null, serviceVisits: 100 },
      }),
      reportRow(second, { startedOn: '2021-05-10' }),
      reportRow(third),
    ],
    0,
  );
  expect(filed).toMatchObject({ status: 200 });
});

it('says of a district’s first report that there is no month to compare it with', async () => {
  expect(await waiting()).toMatchObject([
    {
      ...{ month: '2021-05', hasPrevious: false },
      moved: [
        ...['startedOn', 'builtOn', 'operatingOn'].map((stage) => ({ townshipCode: first, stage })),
        { townshipCode: second, stage: 'startedOn' },
      ],
      ...{ changed: 0, swings: 0, remarks: null },
    },
  ]);
  await review('2021-05', { outcome: 'ACCEPTED' }, 1);
  expect(await waiting()).toEqual([]);
});

it('says of the next one what moved, was told, was put off, stands out or is above the hint', async () => {
  api.setClock('2021-06-12T09:00:00+08:00');
  const told = { stage: 'builtOn', on: '2021-06-10' };
  const { version } = (await haishu.get<{ version: number }>(`/api/stations/${second}`)).body;
  expect(await haishu.post(`/api/stations/${second}/progress`, told, { ifMatch: version })).toMatchObject({
    status: 200,
  });
  const rows = [
    reportRow(first, { expectedBuiltOn: null, serviceVisits: 9_000, warningReason: '便民服务日' }),
    reportRow(second, { expectedBuiltOn: null }),
    reportRow(third, { startedOn: '2021-06-01', expectedBuiltOn: '2021-10-19' }),
  ];
  expect(await file('2021-06', rows, 0)).toMatchObject({ status: 200 });
  await invokeJob('aggregate');
  expect(await waiting()).toEqual([
    {
      ...{ month: '2021-06', hasPrevious: true },
      moved: [
        { townshipCode: second, stage: 'builtOn' },
        { townshipCode: third, stage: 'startedOn' },
      ],
      ...{ expected: [{ townshipCode: third, days: 19 }], changed: 1, swings: 1, overHint: 1 },
      remarks: null,
    },
  ]);
});

it('says of one that was returned how much of what was asked has been changed', async () => {
  const remarks = ['serviceVisits', 'staffOnSite'].map((field) => ({
    ...{ pointer: `/rows/${first}/${field}`, text: '请核对' },
  }));
  expect(await review('2021-06', { outcome: 'RETURNED', remarks }, 1)).toMatchObject({ status: 200 });
  const rows = [
    reportRow(first, { expectedBuiltOn: null, serviceVisits: 104 }),
    reportRow(second, { expectedBuiltOn: null }),
    reportRow(third, { startedOn: '2021-06-01', expectedBuiltOn: '2021-10-19' }),
  ];
  expect(await file('2021-06', rows, 2)).toMatchObject({ status: 200 });
  expect(await waiting()).toMatchObject([
    { changed: 1, swings: 0, overHint: 0, remarks: { of: 2, answered: 1 } },
  ]);
});

it('compares the ten that wait longest, and leaves what else waits to its review', async () => {
  const { sinceLastMonth: _said, ...slot } =
    (await city.get<CityDesk>('/api/city/desk')).body.waiting[0] ?? {};
  const heap = Array.from({ length: 12 }, () => slot as MonthlyReport);
  const compared = (await compareWaiting(heap, {})).map(({ sinceLastMonth }) => sinceLastMonth !== null);
  expect(compared).toEqual(heap.map((_, i) => i < 10));
});

it('costs two read units a waiting report, one for each of its months, and one for a station of which a stage was told', async () => {
  const units = async () => {
    meter.take();
    await waiting();
    return meter.take().reduce((sum, call) => sum + call.readUnits, 0);
  };
  const compared = await units();
  await review('2021-06', { outcome: 'ACCEPTED' }, 3);
  expect(await waiting()).toEqual([]);
  expect(compared - (await units())).toBe(3);
});
