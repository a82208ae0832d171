import fc from 'fast-check';
import { expect } from 'vitest';
import { addDays, addMonths, dayOf, instantOf, type Month, milliseconds, monthOf } from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import { type Item, query } from '#store/keep.ts';
import type { Stored } from '#store/transaction.ts';
import type { Answer, Api, Client, Sending } from './client.ts';
import { planEntry, planInput, reportInput, reportRow, stationInput } from './stations.ts';

/** What may be sent, and time that goes by. */
type Kind =
  | 'pass'
  | 'save'
  | 'file'
  | 'withdraw'
  | 'open'
  | 'return'
  | 'accept'
  | 'tell'
  | 'close'
  | 'correct'
  | 'figure'
  | 'again';

/** Something that somebody sends; one in eight has seen an older version than the last. */
export const sentAct = fc.record({
  kind: fc.constantFrom<Kind>(
    ...(['pass', 'pass', 'save', 'file', 'file', 'file', 'withdraw', 'open', 'return', 'accept'] as const),
    ...(['tell', 'tell', 'close', 'correct', 'figure', 'figure', 'again', 'again'] as const),
  ),
  stale: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
  hours: fc.integer({ min: 1, max: 150 }),
});
export type SentAct = typeof sentAct extends fc.Arbitrary<infer T> ? T : never;

/** A district with one planned station, and what of it the table holds. */
export interface Desk {
  readonly api: Api;
  readonly city: Client;
  readonly code: string;
  readonly township: string;
  readonly client: Client;
  /** The last act that was carried out, as it was sent. */
  last: {
    readonly path: string;
    readonly body: unknown;
    readonly sending: Sending;
    readonly answer: object;
  } | null;
  /** The moment by which rules go, and how many acts were sent. */
  now: string;
  serial: number;
}

/** A desk of a district at a moment, with one registered station in an accepted plan. */
export async function openDesk(api: Api, account: string, code: string, now: string): Promise<Desk> {
  const [client, city, township] = [await api.as(account), await api.as('city'), `${code}001`];
  api.setClock(now);
  const plan = `/api/districts/${code}/plans/2021`;
  const entry = planEntry(township, { plannedBuiltOn: '2021-12-20', plannedOperatingOn: '2021-12-25' });
  await client.put(`/api/stations/${township}`, stationInput(township), 0);
  await client.put(plan, planInput([], { entries: [entry] }), 0);
  await client.post(`${plan}/submission`, undefined, { ifMatch: 1 });
  const accepted = await city.post(`${plan}/review`, { outcome: 'ACCEPTED' }, { ifMatch: 2 });
  expect(accepted.status).toBe(200);
  return { api, city, code, township, client, last: null, now, serial: 0 };
}

/** Everything that the table holds of the district. */
export const recordsOf = (desk: Desk): Promise<Item[]> => query<Item>(`DISTRICT#${desk.code}`);
/** The reports among the items of a district. */
export const slotsIn = (items: readonly Item[]) =>
  items.filter(({ sk }) => /^REPORT#[\d-]+$/.test(sk)) as unknown as Stored<MonthlyReport>[];
/** The one station among them. */
export const stationIn = (items: readonly Item[]): Stored<Station> => {
  const found = items.find(({ sk }) => sk.startsWith('STATION#'));
  if (!found) throw new Error('no station');
  return found as unknown as Stored<Station>;
};

/** Sends an act, made for the items as they are; null for what was none, or was sent before and is answered as then. */
export async function send(
  desk: Desk,
  { kind, stale, hours }: SentAct,
  items: readonly Item[],
): Promise<Answer<object> | null> {
  const { api, city, code, township, client, now } = desk;
  const month: Month = monthOf(dayOf(now));
  const report = `/api/districts/${code}/reports/${month}`;
  const slot = slotsIn(items).find((one) => one.month === month);
  const station = stationIn(items);
  const seen = (version: number): number => (stale ? version + 1 : version);
  const post = async (by: Client, path: string, body: unknown, version?: number) => {
    desk.serial += 1;
    const key = `${code}-${kind}-${desk.serial}`;
    const sending = { key, ...(version === undefined ? {} : { ifMatch: seen(version) }) };
    const answer = await by.post<{ receipt?: string }>(path, body, sending);
    if (answer.status === 200) desk.last = { path, body, sending, answer: answer.body };
    return answer;
  };
  // The next stage, dated on one of the last days.
  const life = lifecycleOf(station.claims);
  const stage = (['startedOn', 'builtOn', 'operatingOn'] as const).find((one) => life[one] === null);
  const on = addDays(dayOf(now), -(hours % 4));
  switch (kind) {
    case 'pass':
      desk.now = instantOf(milliseconds(now) + hours * 3_600_000);
      api.setClock(desk.now);
      return null;
    case 'save':
      return client.put(`${report}/draft`, { continues: slot?.version ?? 0, values: { problems: '半' } }, 0);
    case 'file': {
      const row = reportRow(township, {
        warningReason: '属实',
        expectedBuiltOn: '2021-12-31',
        ...(stage && hours % 2 ? { [stage]: on } : {}),
      });
      return post(client, `${report}/submission`, reportInput([row]), slot?.version ?? 0);
    }
    case 'withdraw':
      return post(client, `${report}/withdrawal`, undefined, slot?.version ?? 0);
    case 'open':
      return post(city, `${report}/opening`, undefined, slot?.version ?? 0);
    case 'return':
    case 'accept': {
      const outcome = kind === 'return' ? 'RETURNED' : 'ACCEPTED';
      const remarks = [{ pointer: '/problems', text: '请核实' }];
      return post(city, `${report}/review`, { outcome, remarks }, slot?.version ?? 0);
    }
    case 'tell':
      return post(
        client,
        `/api/stations/${township}/progress`,
        { stage: stage ?? 'startedOn', on },
        station.version,
      );
    case 'close':
      return post(city, `/api/periods/${addMonths(month, hours % 2 ? 0 : -1)}/close`, undefined);
    case 'correct': {
      const from = life.startedOn ?? on;
      const correction = {
        townshipCode: township,
        field: 'startedOn',
        from,
        to: addDays(from, (hours % 5) - 2),
      };
      return post(
        client,
        `/api/districts/${code}/corrections`,
        { ...correction, reason: '日期写错了' },
        station.version,
      );
    }
    case 'figure': {
      // A filing says three; a correction goes on from the one before.
      const from = slot?.rounds[slot.rounds.length - 1]?.correction?.to ?? 3;
      const correction = { townshipCode: township, field: 'staffOnSite', from, to: hours % 5 };
      return post(
        client,
        `${report}/correction`,
        { ...correction, reason: '人数写错了' },
        slot?.version ?? 0,
      );
    }
    case 'again': {
      if (!desk.last) return null;
      const { path, body, sending, answer } = desk.last;
      const by = /review|opening|close/.test(path) ? city : client;
      const again = await by.post<object>(path, body, sending);
      expect([again.status, again.body]).toEqual([200, answer]);
      return null;
    }
  }
}
