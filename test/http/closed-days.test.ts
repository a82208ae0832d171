import { expect, it } from 'vitest';
import type { Close } from '#domain/records/period.ts';
import type { StationView } from '#domain/records/station.ts';
import { commit } from '#store/commit.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import type { Stored } from '#store/transaction.ts';
import { apiFor } from '../support/api-for.ts';
import type { Client } from '../support/client.ts';
import { actAt } from '../support/registry.ts';
import { planInput, reportInput, reportRow, stationInput } from '../support/stations.ts';

const { api, city } = await apiFor('2021-05-10T09:00:00+08:00', 'city');

/** A district on 10 June whose first township was planned on 10 May and has its station registered. */
async function planned(
  account: string,
  district: string,
): Promise<{ client: Client; township: string; path: string }> {
  const [client, township] = [await api.as(account), `${district}001`];
  api.setClock('2021-05-10T09:00:00+08:00');
  const plan = `/api/districts/${district}/plans/2021`;
  await client.put(`/api/stations/${township}`, stationInput(township), 0);
  await client.put(plan, planInput([township]), 0);
  await client.post(`${plan}/submission`, undefined, { ifMatch: 1 });
  const accepted = await city.post(`${plan}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  if (accepted.status !== 200) throw new Error(`the plan was not accepted: ${accepted.status}`);
  api.setClock('2021-06-10T09:00:00+08:00');
  return { client, township, path: `/api/districts/${district}/reports/2021-06/submission` };
}

/** What closing a month will do: days up to this one are locked from now on. */
async function closeThrough(districtCode: string, closedThrough: string): Promise<void> {
  const key = keys.close(districtCode);
  const before = await read<Stored<Close>>(key);
  const after = { districtCode, month: '2021-05', closedThrough };
  await commit({
    act: { ...actAt(), officer: 'city', operation: 'closePeriod' },
    writes: [{ key, before, after }],
  });
}

it('takes no fact of a closed day, and says up to when days are closed', async () => {
  const { client, township, path } = await planned('haishu', '330203');
  await closeThrough('330203', '2021-05-23');
  const started = (day: string) => reportInput([reportRow(township, { startedOn: day })]);
  const refused = await client.post(path, started('2021-05-23'), { ifMatch: 0 });
  expect(refused.status).toBe(422);
  expect(refused.body.issues).toMatchObject([
    { pointer: `/rows/${township}/startedOn`, code: 'DAY_CLOSED', facts: { closedThrough: '2021-05-23' } },
  ]);
  expect(await client.post(path, started('2021-05-24'), { ifMatch: 0 })).toMatchObject({ status: 200 });
});

it('takes no fact of a month that is over, although no close of it is written down yet', async () => {
  const { client, township, path } = await planned('beilun', '330206');
  const started = reportInput([reportRow(township, { startedOn: '2021-05-23' })]);
  const refused = await client.post(path, started, { ifMatch: 0 });
  expect([refused.status, refused.body.issues]).toMatchObject([
    422,
    [{ code: 'DAY_CLOSED', facts: { closedThrough: '2021-05-23' } }],
  ]);
  const told = await client.post(
    `/api/stations/${township}/progress`,
    { stage: 'startedOn', on: '2021-05-23' },
    { ifMatch: 1 },
  );
  expect(told).toMatchObject({ status: 422, body: { issues: [{ code: 'DAY_CLOSED' }] } });
});

it('takes it with a permit, while that lasts, and marks the fact with it', async () => {
  const { client, township, path } = await planned('jiangbei', '330205');
  await closeThrough('330205', '2021-05-23');
  const permit = (id: string, expiresAt: string) => ({
    ...{ key: keys.permit('330205', id), before: null },
    after: { id, districtCode: '330205', from: '2021-05-20', to: '2021-05-22', reason: '补录', expiresAt },
  });
  const act = { ...actAt(), officer: 'city', operation: 'grantPermit' };
  await commit({ act, writes: [permit('P1', '2021-06-10T00:59:59.000Z')] });
  const filing = (day: string) =>
    client.post(path, reportInput([reportRow(township, { startedOn: day })]), { ifMatch: 0 });
  expect(await filing('2021-05-21')).toMatchObject({ status: 422 });
  await commit({ act: { ...act, requestId: 'second' }, writes: [permit('P2', '2021-06-10T02:00:00.000Z')] });
  expect(await filing('2021-05-19')).toMatchObject({ status: 422 });
  expect(await filing('2021-05-21')).toMatchObject({ status: 200 });
  const { claims } = (await client.get<StationView>(`/api/stations/${township}`)).body;
  expect(claims).toMatchObject([{ stage: 'startedOn', on: '2021-05-21', permit: 'P2' }]);
});

/** Races that would be lost now and then: each district runs one of its own. */
const RACERS = [
  ['zhenhai', '330211'],
  ['yinzhou', '330212'],
  ['fenghua', '330213'],
  ['xiangshan', '330225'],
  ['ninghai', '330226'],
  ['yuyao', '330281'],
] as const;

it('files what is still open although the close moves at that moment, or an officer saves the station', async () => {
  const races = [];
  for (const [account, district] of RACERS) races.push({ district, ...(await planned(account, district)) });
  const ends = [];
  // One race after the other: all at once they would race for the machine, and a request has four seconds.
  for (const { district, client, township, path } of races) {
    const filing = reportInput([reportRow(township, { startedOn: '2021-06-01' })]);
    const station = stationInput(township, { areaM2: 77 });
    const [filed, saved] = await Promise.all([
      client.post(path, filing, { ifMatch: 0 }),
      client.put(`/api/stations/${township}`, station, 1),
      closeThrough(district, '2021-05-23'),
    ]);
    const { body } = await client.get<StationView>(`/api/stations/${township}`);
    ends.push({ filed: filed.status, saved: saved.status, claims: body.claims.length, areaM2: body.areaM2 });
  }
  for (const { filed, saved, claims, areaM2 } of ends) {
    // The filing saw no stale report and no closed day: it has no reason to be refused.
    expect([filed, claims]).toEqual([200, 1]);
    // The officer may have lost to the filing, and then is told; an edit that was taken is there.
    expect([saved, areaM2]).toEqual(saved === 200 ? [200, 77] : [412, 200]);
  }
});
