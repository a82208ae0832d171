import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../support/api-for.ts';
import type { Answer, Body, Client, Sending } from '../support/client.ts';
import { historyOf } from '../support/registry.ts';
import {
  DISTRICT_ACCOUNTS,
  fundingLine,
  planInput,
  reportInput,
  reportRow,
  stationInput,
} from '../support/stations.ts';

const { api, city } = await apiFor('2021-06-10T09:00:00+08:00', 'city');

/** An act that is ready to be sent, and the history of the record that it writes. */
interface Act {
  readonly client: Client;
  readonly path: string;
  readonly sending: Sending;
  readonly written: () => Promise<number>;
}

/** Each district is used once a year, so that every act finds its slot as it needs it. */
let used = 0;
async function district(): Promise<{ client: Client; code: string }> {
  const [account, code] = DISTRICT_ACCOUNTS[used % DISTRICT_ACCOUNTS.length] ?? DISTRICT_ACCOUNTS[0];
  used += 1;
  return { client: await api.as(account), code };
}

async function lines(client: Client, code: string): Promise<readonly FundingEntry[]> {
  const page = await client.get<{ rows: readonly FundingEntry[] }>(
    `/api/districts/${code}/funding?year=2021`,
  );
  return page.body.rows;
}

const ACTS: Readonly<Record<string, () => Promise<Act>>> = {
  async addFunding() {
    const { client, code } = await district();
    const before = (await lines(client, code)).length;
    return {
      ...{ client, path: `/api/districts/${code}/funding` },
      sending: { body: fundingLine(), key: randomUUID() },
      written: async () => (await lines(client, code)).length - before,
    };
  },
  async submitPlan() {
    const { client, code } = await district();
    const year = 2022 + Math.floor(used / DISTRICT_ACCOUNTS.length);
    const plan = `/api/districts/${code}/plans/${year}`;
    await client.put(plan, planInput([], { year }), 0);
    return {
      ...{ client, path: `${plan}/submission`, sending: { ifMatch: 1, key: randomUUID() } },
      written: async () => (await historyOf(keys.plan(code, year))).length - 1,
    };
  },
  async reviewPlan() {
    const { path, sending, client, written } = await (ACTS.submitPlan as () => Promise<Act>)();
    await client.post(path, undefined, sending);
    return {
      ...{ client: city, path: path.replace('submission', 'review') },
      sending: { body: { outcome: 'ACCEPTED' }, ifMatch: 2, key: randomUUID() },
      written: async () => (await written()) - 1,
    };
  },
  async submitReport() {
    const { client, code } = await district();
    const report = `/api/districts/${code}/reports/2021-06`;
    const township = `${code}001`;
    const station = await client.get<{ version?: number }>(`/api/stations/${township}`);
    if (station.status === 404) await client.put(`/api/stations/${township}`, stationInput(township), 0);
    return {
      ...{ client, path: `${report}/submission` },
      sending: { body: reportInput([reportRow(township)]), ifMatch: 0, key: randomUUID() },
      written: async () => (await client.get<MonthlyReportView>(report)).body.rounds.length,
    };
  },
};

const send = ({ client, path, sending }: Act): Promise<Answer<Body>> =>
  client.post(path, sending.body, sending);

describe.each(Object.entries(ACTS))('%s', (_name, ready) => {
  it('sent again gives the answer that it gave, and is carried out once', async () => {
    const act = await ready();
    const first = await send(act);
    expect(first).toMatchObject({ status: 200, body: { late: false } });
    const second = await send(act);
    expect([second.status, second.etag, second.body]).toEqual([first.status, first.etag, first.body]);
    expect(await act.written()).toBe(1);
  });

  it('sent six times at the same moment gives one answer, and is carried out once', async () => {
    const act = await ready();
    const answers = await Promise.all(Array.from({ length: 6 }, () => send(act)));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(
      answers.map(() => [200, answers[0]?.body]),
    );
    expect(await act.written()).toBe(1);
  });

  it('cut off before its answer came gives that answer when it is sent again', async () => {
    const act = await ready();
    const cut = new AbortController();
    const lost = send({ ...act, sending: { ...act.sending, signal: cut.signal } }).catch(() => null);
    for (let tries = 0; tries < 100 && (await act.written()) === 0; tries += 1) await sleep(5);
    cut.abort();
    await lost;
    expect(await act.written()).toBe(1);
    expect(await send(act)).toMatchObject({ status: 200 });
    expect(await act.written()).toBe(1);
  });

  it('gives its answer again whatever has happened since, and to nobody else', async () => {
    const act = await ready();
    const first = await send(act);
    api.setClock('2021-06-12T09:00:00+08:00');
    expect((await send(act)).body).toEqual(first.body);
    api.setClock('2021-06-10T09:00:00+08:00');
    const stranger = await api.as('haishu2');
    expect([403, 404, 409, 412]).toContain(
      (await stranger.post(act.path, act.sending.body, act.sending)).status,
    );
  });
});
