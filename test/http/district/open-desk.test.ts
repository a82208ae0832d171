import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, type Client, startApi } from '../../support/client.ts';
import {
  fundingLine,
  HAISHU,
  operatorInput,
  planInput,
  reportInput,
  reportRow,
  stationInput,
  USCC,
} from '../../support/stations.ts';

let api: Api;
let haishu: Client;
beforeAll(async () => {
  api = await startApi('2021-06-10T09:00:00+08:00');
  haishu = await api.as('haishu');
});
afterAll(() => api.stop());

const D = '/api/districts/330203';

it('opens an empty desk: the open month, its due instant, and nothing yet', async () => {
  expect((await haishu.get(`${D}/desk`)).body).toEqual({
    ...{
      districtCode: '330203',
      closedThrough: null,
      openMonth: '2021-06',
      dueAt: '2021-06-23T15:59:59.999Z',
    },
    ...{ stations: [], operators: [], plans: [], reports: [], drafts: {}, funding: {} },
    now: expect.stringMatching(/^2021-06-10T01:/),
  });
});

it('opens with everything that was written, and nothing of another district', async () => {
  const { first, second } = HAISHU;
  const jiangbei = await api.as('jiangbei');
  await jiangbei.put('/api/stations/330205001', stationInput('330205001'), 0);
  await jiangbei.post('/api/districts/330205/funding', fundingLine());
  await haishu.put(`/api/stations/${second}`, stationInput(second), 0);
  await haishu.put(`/api/stations/${first}`, stationInput(first), 0);
  await haishu.put(`/api/operators/${USCC.agency}`, operatorInput(), 0);
  await haishu.put(`${D}/plans/2021`, planInput([first]), 0);
  await haishu.put(`${D}/reports/2021-06/draft/${first}`, { continues: 0, values: {} }, 0);
  await haishu.post(`${D}/funding`, fundingLine({ stationId: first, amountFen: 300 }));
  await haishu.post(`${D}/funding`, fundingLine({ stationId: first, amountFen: 4, basis: 'BUDGET' }));
  await haishu.post(`${D}/funding`, fundingLine({ amountFen: 50, payerLevel: 'TOWNSHIP', basis: 'BUDGET' }));
  const { body } = await haishu.get(`${D}/desk`);
  expect(body).toMatchObject({
    stations: [{ townshipCode: first }, { townshipCode: second }],
    operators: [{ uscc: USCC.agency }],
    plans: [{ year: 2021, contactName: null, contactPhone: null }],
    drafts: { [first]: expect.stringMatching(/^2021-06-10/) },
    funding: {
      [first]: { districtDisbursedFen: 300, districtBudgetFen: 4, townshipBudgetFen: 0 },
      DISTRICT: { districtDisbursedFen: 0, districtBudgetFen: 0, townshipBudgetFen: 50 },
    },
  });
  expect(JSON.stringify(body)).not.toContain('330205001');
});

it('shows the slots that were filed, the newest last', async () => {
  const rows = [reportRow(HAISHU.first), reportRow(HAISHU.second)];
  for (const month of ['2021-06', '2021-05'])
    expect(
      await haishu.post(`${D}/reports/${month}/submission`, reportInput(rows), { ifMatch: 0 }),
    ).toMatchObject({ status: 200 });
  const { body } = await haishu.get<{ reports: { month: string }[] }>(`${D}/desk`);
  expect(body.reports.map(({ month }) => month)).toEqual(['2021-05', '2021-06']);
});

it('pages its stations by township code', async () => {
  interface Page {
    readonly rows: readonly { readonly townshipCode: string }[];
    readonly next: string | null;
  }
  const first = (await haishu.get<Page>(`${D}/stations?limit=1`)).body;
  expect([first.rows.map((row) => row.townshipCode), first.next]).toEqual([[HAISHU.first], HAISHU.first]);
  const second = (await haishu.get<Page>(`${D}/stations?limit=5&after=${first.next}`)).body;
  expect([second.rows.map((row) => row.townshipCode), second.next]).toEqual([[HAISHU.second], null]);
});
