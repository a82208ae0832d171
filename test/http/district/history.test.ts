import { beforeAll, expect, it } from 'vitest';
import type { HistoryStep } from '#contract/history.ts';
import type { ReceiptState } from '#contract/receipt-state.ts';
import { apiFor } from '../../support/api-for.ts';
import type { Client } from '../../support/client.ts';
import {
  fundingLine,
  HAISHU,
  planInput,
  reportInput,
  reportRow,
  stationInput,
} from '../../support/stations.ts';

/** A year's beginning in 海曙: plan, station, a late report that is returned, a stage told, a ledger line taken back. */
const { api, haishu, city } = await apiFor('2021-05-10T09:00:00+08:00', 'haishu', 'city');
const receipts: Record<string, string> = {};
beforeAll(async () => {
  await haishu.put(`/api/stations/${first}`, stationInput(first), 0);
  await haishu.put(PLAN, planInput([first]), 0);
  const filedPlan = await haishu.post(`${PLAN}/submission`, undefined, { ifMatch: 1 });
  await city.post(`${PLAN}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  api.setClock('2021-05-25T09:00:00+08:00');
  const body = reportInput([reportRow(first, { startedOn: '2021-05-20' })]);
  const filed = await haishu.post(`${REPORT}/submission`, body, { ifMatch: 0 });
  const remarks = [{ pointer: '/problems', text: '请写明困难' }];
  await city.post(`${REPORT}/opening`, undefined, { ifMatch: 1 });
  await city.post(`${REPORT}/review`, { outcome: 'RETURNED', remarks }, { ifMatch: 2 });
  await haishu.post(`${REPORT}/submission`, body, { ifMatch: 3 });
  // What is built cannot leave: the swap is asked for first.
  const change = { out: first, in: planInput([HAISHU.second]).entries[0], reason: '拟用场地推迟交付' };
  const asked = await haishu.post(`${PLAN}/changes`, change, { ifMatch: 3 });
  const told = await haishu.post(
    `/api/stations/${first}/progress`,
    { stage: 'builtOn', on: '2021-05-25' },
    { ifMatch: 4 },
  );
  const line = fundingLine({ occurredOn: '2021-05-01' });
  const entered = await haishu.post('/api/districts/330203/funding', line);
  Object.assign(receipts, {
    plan: filedPlan.body.receipt,
    report: filed.body.receipt,
    progress: told.body.receipt,
    change: asked.body.receipt,
    line: entered.body.receipt,
  });
});

const { first } = HAISHU;
const PLAN = '/api/districts/330203/plans/2021';
const REPORT = '/api/districts/330203/reports/2021-05';
interface Steps {
  readonly rows: readonly HistoryStep[];
  readonly next: string | null;
}
const steps = async (path: string) => (await haishu.get<Steps>(`${path}/history`)).body.rows;
const whoDidWhat = (rows: readonly HistoryStep[]) =>
  rows.map(({ version, operation, officer, reason }) => [version, operation, officer.id, reason]);

it('tells a report’s steps, newest first, by whom and what they changed', async () => {
  const rows = await steps(REPORT);
  expect(whoDidWhat(rows)).toEqual([
    [4, 'submitReport', 'haishu', null],
    [3, 'reviewReport', 'city', null],
    [2, 'openReport', 'city', null],
    [1, 'submitReport', 'haishu', null],
  ]);
  expect(rows[1]?.officer.name).toMatch(/^演示/);
  expect(rows[1]?.changes).toContainEqual({ field: 'state', from: 'OPENED', to: 'RETURNED' });
  expect(rows[3]?.changes).toContainEqual({ field: 'state', from: null, to: 'SUBMITTED' });
});

it('tells a plan’s and a station’s steps; what was never written has none', async () => {
  expect(whoDidWhat(await steps(PLAN))).toEqual([
    [3, 'reviewPlan', 'city', null],
    [2, 'submitPlan', 'haishu', null],
    [1, 'putPlan', 'haishu', null],
  ]);
  const station = await steps(`/api/stations/${first}`);
  expect(station.map(({ operation }) => operation)).toEqual([
    ...['reportProgress', 'submitReport', 'reviewReport', 'submitReport', 'putStation'],
  ]);
  expect(await steps('/api/districts/330203/plans/2022')).toEqual([]);
  expect((await haishu.get(`/api/stations/${HAISHU.second}/history`)).status).toBe(404);
});

it('is read in pages by version', async () => {
  const page = async (query: string) =>
    (await haishu.get<Steps>(`/api/stations/${first}/history?${query}`)).body;
  const newest = await page('limit=2');
  expect([newest.rows.map((row) => row.version), newest.next]).toEqual([[5, 4], '4']);
  const rest = await page(`limit=10&after=${newest.next}`);
  expect([rest.rows.map((row) => row.version), rest.next]).toEqual([[3, 2, 1], null]);
});

it('holds no personal text and no hash', async () => {
  const rows = await steps(`/api/stations/${first}`);
  const all = JSON.stringify([rows, await steps(PLAN), await steps(REPORT)]);
  for (const secret of ['演示员', 'DEMO0', '87654321', '演示联系人', '演示计划员', '演示填表人', 'certHash'])
    expect(all).not.toContain(secret);
});

const lookUp = (receipt: string | undefined, client = haishu) =>
  client.get<ReceiptState>(`/api/receipts/${receipt}`);

it('says what became of every act by its receipt', async () => {
  const own = { districtCode: '330203', by: 'haishu' };
  const filedAt = { at: expect.stringMatching(/^2021-05-25T01:/) };
  expect((await lookUp(receipts.report)).body).toMatchObject({
    ...{ ...own, ...filedAt, receipt: 'YB-330203-202105-01', kind: 'REPORT', state: 'RETURNED', late: true },
  });
  expect((await lookUp('YB-330203-202105-02')).body).toMatchObject({ state: 'SUBMITTED', late: true });
  expect((await lookUp(receipts.plan)).body).toMatchObject({
    ...{ ...own, receipt: 'JH-330203-2021-01', kind: 'PLAN', state: 'ACCEPTED', late: false },
  });
  expect((await lookUp(receipts.change)).body).toMatchObject({
    ...{ ...own, kind: 'PLAN_CHANGE', state: 'REQUESTED' },
  });
  expect((await lookUp(receipts.progress)).body).toMatchObject({
    ...{ ...own, ...filedAt, kind: 'PROGRESS', state: 'STANDING' },
  });
  expect((await lookUp(receipts.line, city)).body).toMatchObject({
    ...own,
    kind: 'FUNDING',
    state: 'STANDING',
  });
});

it('says that a line was taken back', async () => {
  const correctsId = receipts.line?.replace('JF-330203-', '') ?? '';
  const opposite = fundingLine({
    occurredOn: '2021-05-01',
    amountFen: -1_000_000,
    correctsId,
    reason: '重复',
  });
  expect(await haishu.post('/api/districts/330203/funding', opposite)).toMatchObject({ status: 200 });
  expect((await lookUp(receipts.line)).body).toMatchObject({ state: 'CORRECTED' });
});

it('answers the same for another district’s number and for one that was never given', async () => {
  const jiangbei = await api.as('jiangbei');
  const answer = async (receipt: string | undefined, client: Client) => {
    const { status, body } = await lookUp(receipt, client);
    return { status, body: { ...body, requestId: '' } };
  };
  const absent = await answer('YB-330205-202105-01', jiangbei);
  expect(absent.status).toBe(404);
  for (const receipt of [...Object.values(receipts), 'JD-330203001-NONE', 'JH-1', 'YB-330203-2021-05'])
    expect(await answer(receipt, jiangbei)).toEqual(absent);
  for (const receipt of [
    'YB-330203-202105-03',
    'YB-330203001-202105-01',
    'JD-330203-ABC',
    'JH-330203-2021-X',
  ])
    expect(await answer(receipt, city)).toEqual(absent);
});
