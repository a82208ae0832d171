import { beforeAll, expect, it } from 'vitest';
import type { DistrictDesk } from '#contract/district-desk.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../support/api-for.ts';
import { actAt } from '../support/registry.ts';
import { HAISHU, reportInput, reportRow, stationInput } from '../support/stations.ts';

const { api } = await apiFor('2021-06-24T09:00:00+08:00');
beforeAll(async () => {
  const after = { dueAt: '2021-06-25T15:59:59.999Z', reason: '端午停电' };
  const writes = [{ key: keys.settings('PERIOD#2021-06'), before: null, after }];
  await commit({ act: { ...actAt(), officer: 'admin', operation: 'putSetting' }, writes });
});

const MOVED = '2021-06-25T15:59:59.999Z';
const D = '/api/districts/330203';

it('shows the due instant that the city set for the month, wherever a due instant is shown', async () => {
  const [haishu, city] = await Promise.all([api.as('haishu'), api.as('city')]);
  const shown = await Promise.all([
    haishu.get(`${D}/reports/2021-06`),
    city.get('/api/periods/2021-06/reports'),
  ]);
  expect(shown.map(({ body }) => body.dueAt)).toEqual([MOVED, MOVED]);
  const desk = await haishu.get<DistrictDesk>(`${D}/desk`);
  expect(desk.body.due['2021-06']).toEqual({ dueAt: MOVED, reason: '端午停电' });
  expect((await haishu.get(`${D}/reports/2021-05`)).body.dueAt).toBe('2021-05-23T15:59:59.999Z');
});

it('takes a report that comes before it as on time, and of a month as the calendar has it as late', async () => {
  const haishu = await api.as('haishu');
  await haishu.put(`/api/stations/${HAISHU.first}`, stationInput(HAISHU.first), 0);
  const file = async (month: string) => {
    const body = reportInput([reportRow(HAISHU.first)]);
    return haishu.post(`${D}/reports/${month}/submission`, body, { ifMatch: 0 });
  };
  expect(await file('2021-06')).toMatchObject({ status: 200, body: { late: false } });
  expect(await file('2021-05')).toMatchObject({ status: 200, body: { late: true } });
});
