import { afterEach, expect, it, vi } from 'vitest';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { apiFor } from '../support/api-for.ts';
import { reportInput, reportRow, stationInput } from '../support/stations.ts';

const { api } = await apiFor('2021-06-20T09:00:00+08:00');
afterEach(() => {
  vi.useRealTimers();
});

/** Stops the clock at one millisecond: the real one where it is, that of the rules at `moment`. */
function stopClockAt(moment: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  api.setClock(moment);
}

it.each([
  ['jiangbei', '330205', '2021-06-23T15:59:59.999Z', false],
  ['beilun', '330206', '2021-06-23T16:00:00.000Z', true],
] as const)(
  'a report of %s at the due instant or after it: %s %s',
  async (account, district, moment, late) => {
    const code = `${district}001`;
    const client = await api.as(account);
    await client.put(`/api/stations/${code}`, stationInput(code), 0);
    stopClockAt(moment);
    const path = `/api/districts/${district}/reports/2021-06`;
    const sent = await client.post(`${path}/submission`, reportInput([reportRow(code)]), { ifMatch: 0 });
    expect(sent).toMatchObject({ status: 200, body: { at: moment, late } });
    const { body } = await client.get<MonthlyReportView>(path);
    expect(body).toMatchObject({ firstSubmittedAt: moment, dueAt: '2021-06-23T15:59:59.999Z' });
  },
);

it.each([
  ['zhenhai', '330211', '2021-06-30T15:59:59.999Z', 409],
  ['yinzhou', '330212', '2021-06-30T16:00:00.000Z', 200],
] as const)('a month opens with its first day in Ningbo: %s', async (account, district, moment, status) => {
  const code = `${district}001`;
  const client = await api.as(account);
  await client.put(`/api/stations/${code}`, stationInput(code), 0);
  stopClockAt(moment);
  const path = `/api/districts/${district}/reports/2021-07/submission`;
  expect(await client.post(path, reportInput([reportRow(code)]), { ifMatch: 0 })).toMatchObject({ status });
});
