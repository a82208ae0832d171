import { expect, it } from 'vitest';
import type { ReceiptState } from '#contract/receipt-state.ts';
import type { ProblemView } from '#domain/records/problem.ts';
import { apiFor } from '../../support/api-for.ts';
import type { Client } from '../../support/client.ts';
import { reportInput } from '../../support/stations.ts';

/** 海曙 and 江北 report without a station yet; each test goes on from the one before. */
const { api, haishu, city } = await apiFor('2021-05-20T09:00:00+08:00', 'haishu', 'city');

const PROBLEMS = '/api/districts/330203/problems';
const REPORT = '/api/districts/330203/reports/2021-05';
const file = (problems: string, ifMatch: number) =>
  haishu.post(`${REPORT}/submission`, reportInput([], { problems }), { ifMatch });
const giveBack = async (version: number) => {
  await city.post(`${REPORT}/opening`, undefined, { ifMatch: version });
  const remarks = [{ pointer: '/problems', text: '请写清楚' }];
  await city.post(`${REPORT}/review`, { outcome: 'RETURNED', remarks }, { ifMatch: version + 1 });
};
const list = async () =>
  (await haishu.get<{ rows: ProblemView[]; names: Record<string, string> }>(PROBLEMS)).body;
const listed = async () => (await list()).rows;
const open = async () => (await city.get<{ problems: ProblemView[] }>('/api/problems')).body.problems;
const reply = (client: Client, body: object, ifMatch: number) =>
  client.post(`${PROBLEMS}/2021-05-01/reply`, body, { ifMatch });

it('is raised by the report that says it, in the same act, and by none that says 无', async () => {
  const none = reportInput([], { problems: '无' });
  await (await api.as('jiangbei')).post('/api/districts/330205/reports/2021-05/submission', none, {
    ifMatch: 0,
  });
  expect(await file('场地移交未完成', 0)).toMatchObject({ status: 200 });
  expect(await listed()).toMatchObject([
    {
      ...{ id: '2021-05-01', month: '2021-05', text: '场地移交未完成', raisedOn: '2021-05-20', version: 1 },
      ...{ owner: 'CITY', townshipCode: null, replies: [], closedOn: null, ageDays: 0 },
    },
  ]);
  expect(await open()).toHaveLength(1);
});

it('is put in new words by the filing after a return, as long as nobody has answered', async () => {
  await giveBack(1);
  expect(await file('江厦街道场地移交未完成', 3)).toMatchObject({ status: 200 });
  expect(await listed()).toMatchObject([{ version: 2, text: '江厦街道场地移交未完成' }]);
});

it('is answered by the city, not by the district that asked, and ages meanwhile', async () => {
  api.setClock('2021-06-01T09:00:00+08:00');
  const text = '已协调相关部门，请区里跟进';
  expect(await reply(haishu, { text }, 2)).toMatchObject({ status: 403 });
  expect(await reply(city, { text, owner: 'DISTRICT' }, 1)).toMatchObject({ status: 412 });
  expect(await reply(city, { text, owner: 'DISTRICT' }, 2)).toMatchObject({
    ...{ status: 200, etag: '"3"', body: { receipt: 'WT-330203-2021-05-01', version: 3 } },
  });
  expect(await listed()).toMatchObject([{ owner: 'DISTRICT', replies: [{ by: 'city', text }], ageDays: 12 }]);
  expect(await reply(haishu, { text: '已移交' }, 3)).toMatchObject({ status: 200 });
  expect(Object.keys((await list()).names).sort()).toEqual(['city', 'haishu']);
});

it('is closed once, leaves the city’s list and can be looked up', async () => {
  const close = (ifMatch: number) => haishu.post(`${PROBLEMS}/2021-05-01/closing`, undefined, { ifMatch });
  expect(await close(4)).toMatchObject({ status: 200 });
  expect(await close(5)).toMatchObject({ status: 409, body: { code: 'PROBLEM_CLOSED' } });
  expect(await open()).toEqual([]);
  api.setClock('2021-06-20T09:00:00+08:00');
  expect(await listed()).toMatchObject([{ closedOn: '2021-06-01', ageDays: 12 }]);
  const { body } = await haishu.get<ReceiptState>('/api/receipts/WT-330203-2021-05-01');
  expect(body).toMatchObject({ kind: 'PROBLEM', state: 'CLOSED', by: 'haishu' });
});
