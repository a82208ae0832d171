import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { StationView } from '#domain/records/station.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../support/api-for.ts';
import type { Client } from '../support/client.ts';
import { historyOf } from '../support/registry.ts';
import {
  DISTRICT_ACCOUNTS,
  planEntry,
  planInput,
  reportInput,
  reportRow,
  stationInput,
} from '../support/stations.ts';

const { api, city } = await apiFor('2021-06-10T09:00:00+08:00', 'city');

interface Place {
  readonly client: Client;
  readonly district: string;
  readonly township: string;
}

/** A district whose first township was planned and accepted in May, with its station registered as version 1. */
async function planned([account, district]: readonly [string, string]): Promise<Place> {
  const place = { client: await api.as(account), district, township: `${district}001` };
  const plan = `/api/districts/${district}/plans/2021`;
  await place.client.put(`/api/stations/${place.township}`, stationInput(place.township), 0);
  await place.client.put(plan, planInput([place.township]), 0);
  await place.client.post(`${plan}/submission`, undefined, { ifMatch: 1 });
  const accepted = await city.post(`${plan}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  if (accepted.status !== 200) throw new Error(`the plan was not accepted: ${accepted.status}`);
  return place;
}

const station = async ({ client, township }: Place): Promise<StationView> =>
  (await client.get<StationView>(`/api/stations/${township}`)).body;

it('ten devices that file the same month at once are given one receipt, and the others read who was quicker', async () => {
  const { client, district, township } = await planned(DISTRICT_ACCOUNTS[0]);
  const second = await api.as('haishu2');
  const path = `/api/districts/${district}/reports/2021-06`;
  const body = reportInput([reportRow(township, { startedOn: '2021-06-10' })]);
  const sent = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      (i % 2 === 0 ? client : second).post(`${path}/submission`, body, { ifMatch: 0, key: randomUUID() }),
    ),
  );
  const filed = sent.filter(({ status }) => status === 200);
  expect(filed).toHaveLength(1);
  const others = sent.filter(({ status }) => status !== 200);
  for (const other of others)
    expect(other).toMatchObject({ status: 412, body: { code: 'STALE', facts: { current: 1 } } });
  const report = (await client.get<MonthlyReportView>(path)).body;
  expect(report.rounds.map(({ receipt }) => receipt)).toEqual([filed[0]?.body.receipt]);
  expect((await station({ client, district, township })).claims).toHaveLength(1);
  expect(await historyOf(keys.report(district, '2021-06'))).toHaveLength(1);
});

it('a station that is saved without a pause while its claim is filed loses neither the claim nor a saved edit', async () => {
  const places = [];
  for (const district of DISTRICT_ACCOUNTS.slice(1, 5)) places.push(await planned(district));
  const ends = await Promise.all(
    places.map(async (place) => {
      const { client, township, district } = place;
      const row = reportRow(township, {
        startedOn: '2021-06-10',
        builtOn: '2021-06-10',
        expectedBuiltOn: null,
      });
      const sending = { ifMatch: 0, key: randomUUID() };
      let filed = 0;
      const saved: number[] = [];
      const file = async () => {
        while (filed !== 200) {
          const path = `/api/districts/${district}/reports/2021-06/submission`;
          filed = (await client.post(path, reportInput([row]), sending)).status;
          expect([200, 412]).toContain(filed);
        }
      };
      const edit = async () => {
        let version = 1;
        for (let area = 201; area <= 212; area += 1) {
          const put = await client.put(
            `/api/stations/${township}`,
            stationInput(township, { areaM2: area }),
            version,
          );
          expect([200, 412]).toContain(put.status);
          if (put.status === 200) saved.push(area);
          version = (await station(place)).version;
        }
      };
      await Promise.all([file(), edit()]);
      return { place, saved };
    }),
  );
  for (const { place, saved } of ends) {
    const { claims, areaM2, version } = await station(place);
    expect(claims.map(({ stage }) => stage)).toEqual(['startedOn', 'builtOn']);
    expect(areaM2).toBe(saved.at(-1));
    // Each edit that was taken, the filing, and the registration: a version of its own.
    const history = await historyOf(keys.station(place.township));
    expect([version, history.length]).toEqual([saved.length + 2, saved.length + 2]);
    const areas = history.flatMap(({ changes }) =>
      changes.flatMap(({ field, to }) => (field === 'areaM2' ? [to] : [])),
    );
    expect(areas).toEqual([200, ...saved]);
  }
});

const townshipsOf = (district: string): readonly string[] =>
  NINGBO.townships.filter(({ districtCode }) => districtCode === district).map(({ code }) => code);

it('of accepting a plan and saving it again at the same moment the one or the other happens, on what it saw', async () => {
  const races = DISTRICT_ACCOUNTS.slice(5, 8).flatMap((district) =>
    [2022, 2023, 2024].map((year) => [district, year] as const),
  );
  for (const [[account, district], year] of races) {
    const client = await api.as(account);
    const plan = `/api/districts/${district}/plans/${year}`;
    const townships = townshipsOf(district).slice((year - 2022) * 3);
    const days = { plannedBuiltOn: `${year}-06-20`, plannedOperatingOn: `${year}-06-25` };
    const body = (n: number) => planInput([], { year, entries: [planEntry(townships[n] ?? '', days)] });
    expect(await client.put(plan, body(0), 0)).toMatchObject({ status: 200 });
    const [submitted, saved] = await Promise.all([
      client.post(`${plan}/submission`, undefined, { ifMatch: 1 }),
      client.put(plan, body(1), 1),
    ]);
    // One of the two was quicker.
    expect([submitted.status, saved.status].sort()).toEqual(
      submitted.status === 200 ? [200, expect.any(Number)] : [200, 412],
    );
    const seen = (await client.get<AnnualPlanView>(plan)).body;
    const standing = seen.entries.map(({ townshipCode }) => townshipCode);
    expect([seen.version, seen.state, standing]).toEqual(
      submitted.status === 200
        ? [2, 'SUBMITTED', townships.slice(0, 1)]
        : [2, 'DRAFT', townships.slice(1, 2)],
    );
    if (submitted.status !== 200) await client.post(`${plan}/submission`, undefined, { ifMatch: 2 });
    const version = submitted.status === 200 ? 2 : 3;
    const [accepted, again] = await Promise.all([
      city.post(`${plan}/review`, { outcome: 'ACCEPTED' }, { ifMatch: version }),
      client.put(plan, body(2), version),
    ]);
    expect(accepted.status).toBe(200);
    expect([409, 412]).toContain(again.status);
    const after = (await client.get<AnnualPlanView>(plan)).body;
    expect([after.state, after.entries.map(({ townshipCode }) => townshipCode)]).toEqual([
      'ACCEPTED',
      standing,
    ]);
  }
});

const REVIEWS = [
  { outcome: 'ACCEPTED' },
  { outcome: 'RETURNED', remarks: [{ pointer: '/entries', text: '请补充' }] },
];

it('of accepting and returning a plan at the same moment one counts, and the other reads who was quicker', async () => {
  for (const [account, district] of DISTRICT_ACCOUNTS.slice(5, 8)) {
    const client = await api.as(account);
    const plan = `/api/districts/${district}/plans/2025`;
    await client.put(plan, planInput([], { year: 2025 }), 0);
    await client.post(`${plan}/submission`, undefined, { ifMatch: 1 });
    const sent = await Promise.all(
      REVIEWS.map((review) =>
        city.post(`${plan}/review`, review, {
          ifMatch: 2,
        }),
      ),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await historyOf(keys.plan(district, 2025))).length).toBe(3);
  }
});
