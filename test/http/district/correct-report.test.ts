import { beforeAll, expect, it } from 'vitest';
import type { CityPermit } from '#contract/reporting-calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../../support/api-for.ts';
import { historyOf } from '../../support/registry.ts';
import { HAISHU, planInput, reportInput, reportRow, stationInput } from '../../support/stations.ts';

/** 海曙's May report is accepted; each test goes on from the one before. */
const { api, haishu, city } = await apiFor('2021-05-10T09:00:00+08:00', 'haishu', 'city');
const { first, second: building } = HAISHU;
const REPORT = '/api/districts/330203/reports/2021-05';
const correct = (ifMatch: number, over: object = {}) =>
  haishu.post(
    `${REPORT}/correction`,
    {
      townshipCode: first,
      field: 'serviceVisits',
      from: 100,
      to: 90,
      reason: '重复计数，核对签到表',
      ...over,
    },
    { ifMatch },
  );
const view = async () => (await haishu.get<MonthlyReportView>(REPORT)).body;

beforeAll(async () => {
  const plan = '/api/districts/330203/plans/2021';
  await haishu.put(`/api/stations/${first}`, stationInput(first), 0);
  await haishu.put(`/api/stations/${building}`, stationInput(building), 0);
  await haishu.put(plan, planInput([first]), 0);
  await haishu.post(`${plan}/submission`, undefined, { ifMatch: 1 });
  await city.post(`${plan}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  const row = reportRow(first, {
    ...{ startedOn: '2021-05-10', builtOn: '2021-05-10', operatingOn: '2021-05-10' },
    ...{ expectedBuiltOn: null, serviceVisits: 100, servicePersons: 60 },
  });
  expect(
    await haishu.post(`${REPORT}/submission`, reportInput([row, reportRow(building)]), { ifMatch: 0 }),
  ).toMatchObject({ status: 200 });
});

it('corrects nothing that the bureau has not accepted', async () => {
  expect(await correct(1)).toMatchObject({ status: 409, body: { code: 'REPORT_STATE' } });
  await city.post(`${REPORT}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 1 });
});

it('tells a wrong old value, a figure that cannot be, and a township that is not in the report', async () => {
  expect((await correct(2, { from: 99 })).body.issues).toMatchObject([{ pointer: '/from', code: 'STALE' }]);
  expect((await correct(2, { to: 100 })).body.issues).toMatchObject([
    { pointer: '/to', code: 'SAME_AS_BEFORE' },
  ]);
  expect((await correct(2, { to: 59 })).body.issues).toMatchObject([
    { pointer: '/to', code: 'PERSONS_EXCEED_VISITS' },
  ]);
  expect(
    (await correct(2, { townshipCode: building, field: 'homeVisits', from: null })).body.issues,
  ).toMatchObject([{ pointer: '/to', code: 'NOT_OPERATING' }]);
  expect((await correct(2, { townshipCode: '330203003' })).body.issues).toMatchObject([
    { pointer: '/townshipCode', code: 'TOWNSHIP_UNKNOWN' },
  ]);
});

it('puts a figure right in a round of its own, and keeps what was first said', async () => {
  expect(await correct(2)).toMatchObject({ status: 200, body: { receipt: 'YB-330203-202105-02' } });
  const { state, content, rounds, earlier, firstSubmittedAt } = await view();
  expect([state, content?.rows[0]?.serviceVisits]).toEqual(['ACCEPTED', 90]);
  expect(earlier[0]?.content.rows[0]?.serviceVisits).toBe(100);
  expect(rounds[1]).toMatchObject({
    outcome: 'ACCEPTED',
    correction: { field: 'serviceVisits', from: 100, to: 90, permit: null },
  });
  expect(firstSubmittedAt).toBe(rounds[0]?.submittedAt);
  expect((await historyOf(keys.report('330203', '2021-05'))).pop()).toMatchObject({
    operation: 'correctReport',
    reason: '重复计数，核对签到表',
  });
});

it('asks for a permit once the month is over, and names the one that opened it', async () => {
  api.setClock('2021-06-10T09:00:00+08:00');
  const again = { from: 90, to: 80 };
  expect((await correct(3, again)).body.issues).toMatchObject([{ pointer: '/to', code: 'DAY_CLOSED' }]);
  const permit = {
    from: '2021-05-01',
    to: '2021-05-10',
    reason: '核对台账',
    expiresAt: '2021-06-20T16:00:00.000Z',
  };
  expect(await city.post('/api/districts/330203/permits', permit)).toMatchObject({ status: 200 });
  expect(await correct(3, again)).toMatchObject({ status: 200 });
  expect((await view()).rounds[2]?.correction?.permit).toMatch(/./);
});

it('tells of a correction by its number whether it stands, and of the filing that it was accepted', async () => {
  const state = async (round: string) => (await haishu.get(`/api/receipts/YB-330203-202105-${round}`)).body;
  expect(await state('01')).toMatchObject({ kind: 'REPORT', state: 'ACCEPTED' });
  expect(await state('02')).toMatchObject({ kind: 'REPORT', state: 'CORRECTED', late: false });
  expect(await state('03')).toMatchObject({ kind: 'REPORT', state: 'STANDING', late: false });
});

it('shows the city, in its list of permits, which figure was put right by one', async () => {
  const { permits } = (await city.get<{ permits: CityPermit[] }>('/api/permits')).body;
  expect(permits).toMatchObject([
    {
      usedBy: [],
      figures: [{ month: '2021-05', townshipCode: first, field: 'serviceVisits', from: 90, to: 80 }],
    },
  ]);
});
