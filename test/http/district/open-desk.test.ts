import { expect, it } from 'vitest';
import type { DistrictDesk } from '#contract/district-desk.ts';
import { apiFor } from '../../support/api-for.ts';
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

const { api, haishu } = await apiFor('2021-06-10T09:00:00+08:00', 'haishu');

const D = '/api/districts/330203';

it('opens an empty desk: the open month, its due instant, and nothing yet', async () => {
  expect((await haishu.get(`${D}/desk`)).body).toEqual({
    ...{
      districtCode: '330203',
      // May is over, and with it what its report would have covered.
      closedThrough: '2021-05-23',
      openMonth: '2021-06',
    },
    ...{
      stations: [],
      operators: [],
      plans: [],
      reports: [],
      drafts: {},
      leftOut: [],
      proposals: {},
      funding: {},
    },
    ...{ problems: [], permits: [], reminders: { count: 0, lastAt: null } },
    due: expect.objectContaining({
      '2020-06': { dueAt: '2020-06-23T15:59:59.999Z', reason: null },
      '2021-06': { dueAt: '2021-06-23T15:59:59.999Z', reason: null },
    }),
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

it('says when the city moved a due date and why, how often it reminded, and what it opened again', async () => {
  const [admin, city] = await Promise.all([api.as('admin'), api.as('city')]);
  const due = { dueAt: '2021-06-25T15:59:59.999Z', reason: '端午假期后上报' };
  expect(await admin.put('/api/settings/periods/2021-06', due, 0)).toMatchObject({ status: 200 });
  const reminded = await (await api.as('city')).post('/api/periods/2021-06/reminders', {
    districts: ['330205'],
  });
  expect(reminded.body.reminded).toEqual(['330205']);
  const permit = {
    from: '2021-05-01',
    to: '2021-05-23',
    reason: '补录五月的建成',
    expiresAt: '2021-06-30T16:00:00.000Z',
  };
  expect(await city.post('/api/districts/330205/permits', permit)).toMatchObject({ status: 200 });
  const jiangbei = await api.as('jiangbei');
  const open = async () => (await jiangbei.get<DistrictDesk>('/api/districts/330205/desk')).body;
  expect(await open()).toMatchObject({
    due: { '2021-05': { reason: null }, '2021-06': due },
    reminders: { count: 1, lastAt: expect.stringMatching(/^2021-06-10/) },
    permits: [{ from: '2021-05-01', to: '2021-05-23', expiresAt: permit.expiresAt }],
  });
  api.setClock('2021-07-01T09:00:00+08:00');
  expect((await open()).permits).toEqual([]);
  api.setClock('2021-06-10T10:00:00+08:00');
});

it('lists the problems that are still open, and no other', async () => {
  const jiangbei = await api.as('jiangbei');
  const file = (month: string, problems: string) =>
    jiangbei.post(
      `/api/districts/330205/reports/${month}/submission`,
      reportInput([reportRow('330205001')], { problems }),
      { ifMatch: 0 },
    );
  await file('2021-04', '场地移交未完成');
  await file('2021-05', '持证社工难招');
  const close = '/api/districts/330205/problems/2021-04-01/closing';
  expect(await jiangbei.post(close, undefined, { ifMatch: 1 })).toMatchObject({ status: 200 });
  const { body } = await jiangbei.get<DistrictDesk>('/api/districts/330205/desk');
  expect(body.problems).toMatchObject([{ text: '持证社工难招', owner: 'CITY', ageDays: 0 }]);
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

it('shows what a township proposes for its station until it is emptied', async () => {
  const township = await api.as(HAISHU.first);
  const draft = `/api/stations/${HAISHU.first}/draft`;
  await township.put(draft, { continues: 1, values: { address: '新路9号' } }, 0);
  interface Proposals {
    readonly proposals: Readonly<Record<string, { readonly values: object }>>;
  }
  expect((await haishu.get<Proposals>(`${D}/desk`)).body.proposals).toMatchObject({
    [HAISHU.first]: { values: { address: '新路9号' } },
  });
  await haishu.put(draft, { continues: 1, values: {} }, 1);
  expect((await haishu.get<Proposals>(`${D}/desk`)).body.proposals).toEqual({});
});
