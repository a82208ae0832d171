import { expect, it } from 'vitest';
import type { Me } from '#domain/records/officer.ts';
import { query } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { apiFor } from '../../support/api-for.ts';
import { historyOf } from '../../support/registry.ts';

const { api } = await apiFor('2021-06-10T09:00:00+08:00');

/** One second for the whole file: a session is told by the second in which it began. */
const BEGAN = Math.floor(Date.now() / 1000);

/** What an officer reads who signed in `ago` real seconds before the tests began; the issuer's own word for it goes before the token's age. */
const lastSeenBy = async (sub: string, ago: number, claims: Readonly<Record<string, unknown>> = {}) => {
  const iat = BEGAN - ago;
  const client = api.with(`Bearer ${await api.sign({ sub, iat, ...claims })}`);
  return (await client.get<Me>('/api/me')).body.lastSignInAt;
};
const noted = async () =>
  (await query<{ sk: string; version: number }>(keys.signIns('').pk)).map((one) => one.version);

it('is the one before this session, and stays it for as long as the session lasts', async () => {
  expect(await lastSeenBy('haishu', 500)).toBeNull();
  expect(await lastSeenBy('haishu', 500)).toBeNull();
  api.setClock('2021-06-11T08:30:00+08:00');
  const first = await lastSeenBy('haishu', 300);
  expect(first?.slice(0, 16)).toBe('2021-06-10T01:00');
  api.setClock('2021-06-12T08:30:00+08:00');
  expect(await lastSeenBy('haishu', 300)).toBe(first);
  expect((await lastSeenBy('haishu', 100))?.slice(0, 16)).toBe('2021-06-11T00:30');
});

it('is noted once a session, in no record and in no history', async () => {
  const before = await noted();
  await Promise.all([1, 2, 3].map(() => lastSeenBy('haishu', 50)));
  expect((await noted()).reduce((sum, n) => sum + n)).toBe(before.reduce((sum, n) => sum + n) + 1);
  expect((await historyOf(keys.officer('haishu'))).length).toBe(1);
});

it('goes by the moment at which the issuer saw the officer, where the token tells it', async () => {
  const auth_time = BEGAN - 40;
  expect(await lastSeenBy('jiangbei', 30, { auth_time })).toBeNull();
  expect(await lastSeenBy('jiangbei', 10, { auth_time })).toBeNull();
});

it.each([
  ['yinzhou', '2026-11-24T09:00:00.000Z'],
  ['fenghua', 1e300],
  ['ninghai', null],
])('goes by the token of %s, whose issuer calls the moment %j', async (officer, auth_time) => {
  expect(await lastSeenBy(officer, 20, { auth_time })).toBeNull();
  expect(await lastSeenBy(officer, 10, { auth_time })).toMatch(/^2021-06-12T00:30/);
});

it('is nobody’s who may not act', async () => {
  const before = await noted();
  expect((await api.with(`Bearer ${await api.sign({ sub: 'stranger' })}`).get('/api/me')).status).toBe(401);
  expect(await noted()).toEqual(before);
});
