import { expect, it } from 'vitest';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
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

/** 海曙 builds one station and files the next year's plan; each test goes on from the one before. */
const { api, haishu, city } = await apiFor('2021-05-10T09:00:00+08:00', 'haishu', 'city');

const D = '/api/districts/330203';
const BUILT = [{ townshipCode: HAISHU.first, builtOn: '2021-06-05' }];
interface Plans {
  readonly plans: readonly AnnualPlanView[];
  readonly builtNow: readonly object[];
}
const filePlan = async (year: number, ...codes: string[]) => {
  const entries = codes.map((code) =>
    planEntry(code, { plannedBuiltOn: `${year}-06-30`, plannedOperatingOn: `${year}-10-31` }),
  );
  await haishu.put(`${D}/plans/${year}`, { ...planInput([]), year, entries }, 0);
  return haishu.post(`${D}/plans/${year}/submission`, undefined, { ifMatch: 1 });
};

it('a plan is filed with the list of what is built, which is empty at first', async () => {
  expect(await filePlan(2021, HAISHU.first)).toMatchObject({ status: 200 });
  const { body } = await haishu.get<AnnualPlanView>(`${D}/plans/2021`);
  expect(body.rounds).toMatchObject([{ receipt: 'JH-330203-2021-01', built: [] }]);
  await city.post(`${D}/plans/2021/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
});

it('what is built since is in the list of the next filing, and the earlier list stays as it was filed', async () => {
  api.setClock('2021-06-10T09:00:00+08:00');
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  const row = reportRow(HAISHU.first, {
    startedOn: '2021-05-26',
    builtOn: '2021-06-05',
    expectedBuiltOn: null,
  });
  const filed = await haishu.post(`${D}/reports/2021-06/submission`, reportInput([row]), { ifMatch: 0 });
  expect(filed.body).toMatchObject({ version: 1 });
  expect(await filePlan(2022, HAISHU.second)).toMatchObject({ status: 200 });
  const built = async (year: number) =>
    (await haishu.get<AnnualPlanView>(`${D}/plans/${year}`)).body.rounds.map((round) => round.built);
  expect([await built(2022), await built(2021)]).toEqual([[BUILT], [[]]]);
});

it('the city reads every list beside what the figures say is built now', async () => {
  await invokeJob('aggregate');
  const { body } = await city.get<Plans>('/api/plans/2021');
  expect(body.plans.find(({ districtCode }) => districtCode === '330203')?.rounds[0]?.built).toEqual([]);
  expect(body.builtNow).toEqual(BUILT);
});
