import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditEntry } from '#store/audit-entry.ts';
import { canonical } from '#store/canonical.ts';
import { commit } from '#store/commit.ts';
import { read } from '#store/keep.ts';
import { type Key, keys } from '#store/keys.ts';
import { sealPeople } from '#store/people.ts';
import { type RecordWrite, type Stored, stamped } from '#store/transaction.ts';
import { actAt, historyOf, openRegistry } from '../support/registry.ts';

let registry: Awaited<ReturnType<typeof openRegistry>>;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

let township = 0;
/** A record that no other test writes. */
function fresh(): Key {
  township += 1;
  return keys.station(`99000100${township}`);
}

/** Writes versions one after the other, at the moments given, and gives the last one. */
async function versions(
  key: Key,
  ...steps: readonly (readonly [at: string, after: object])[]
): Promise<Stored> {
  let before: Stored | null = null;
  for (const [at, after] of steps) {
    const act = actAt(at);
    const write: RecordWrite = { key, before, after };
    await commit({ act, writes: [write] });
    before = stamped(act, write);
  }
  if (!before) throw new Error('no version was written');
  return before;
}

it('has one entry a version, each knowing the one before, and the record knowing the last', async () => {
  const key = fresh();
  const last = await versions(
    key,
    ['2021-06-10T01:00:00.000Z', { areaM2: 100 }],
    ['2021-06-10T02:00:00.000Z', { areaM2: 200 }],
    ['2021-06-10T03:00:00.000Z', { areaM2: 200, rooms: ['OFFICE'] }],
  );
  const entries = await historyOf(key);
  expect(entries.map((entry) => entry.version)).toEqual([1, 2, 3]);
  expect(entries.map((entry) => entry.previous)).toEqual([
    null,
    ...entries.slice(0, -1).map((entry) => entry.hash),
  ]);
  expect(await read(key)).toMatchObject({ version: 3, auditHash: entries[2]?.hash });
  expect(last.auditHash).toBe(entries[2]?.hash);
});

it('can be verified from what is stored alone: a changed entry no longer has its hash', async () => {
  const key = fresh();
  await versions(key, ['2021-06-10T01:00:00.000Z', { areaM2: 100 }]);
  const [entry] = await historyOf(key);
  if (!entry) throw new Error('no entry');
  const hashOfStored = ({ hash: _hash, ...rest }: AuditEntry): string =>
    createHash('sha256').update(canonical(rest)).digest('hex');
  expect(entry.algorithm).toBe('sha256');
  expect(hashOfStored(entry)).toBe(entry.hash);
  expect(hashOfStored({ ...entry, officer: 'somebody else' })).not.toBe(entry.hash);
  expect(hashOfStored({ ...entry, at: '2021-06-10T01:00:00.001Z' })).not.toBe(entry.hash);
});

it('keeps what changed, from and to, and nothing of what stayed', async () => {
  const key = fresh();
  await versions(
    key,
    ['2021-06-10T01:00:00.000Z', { areaM2: 100, address: '甲路1号' }],
    ['2021-06-10T02:00:00.000Z', { areaM2: 200, address: '甲路1号' }],
  );
  const [first, second] = await historyOf(key);
  expect(first?.changes).toEqual([
    { field: 'address', to: '甲路1号' },
    { field: 'areaM2', to: 100 },
  ]);
  expect(second?.changes).toEqual([{ field: 'areaM2', from: 100, to: 200 }]);
});

it('never goes back in time: a slow clock writes the moment of the version before', async () => {
  const key = fresh();
  const last = await versions(
    key,
    ['2021-06-10T02:00:00.000Z', { areaM2: 100 }],
    ['2021-06-10T01:59:59.000Z', { areaM2: 200 }],
  );
  expect(last.updatedAt).toBe('2021-06-10T02:00:00.000Z');
  expect(last.createdAt).toBe('2021-06-10T02:00:00.000Z');
  expect((await historyOf(key)).map((entry) => entry.at)).toEqual([
    '2021-06-10T02:00:00.000Z',
    '2021-06-10T02:00:00.000Z',
  ]);
});

it('is never written over: an entry that is there stops the version that would be its second', async () => {
  const key = fresh();
  await versions(key, ['2021-06-10T01:00:00.000Z', { areaM2: 100 }]);
  const [entry] = await historyOf(key);
  const forged = { ...actAt(), officer: 'haishu2' };
  await expect(
    commit({ act: forged, writes: [{ key, before: null, after: { areaM2: 1 } }] }),
  ).rejects.toMatchObject({ code: 'STALE' });
  expect(await historyOf(key)).toEqual([entry]);
});

it('knows of personal text only a keyed hash', async () => {
  const key = fresh();
  const people = await sealPeople(key, { responsibleContact: '陈演示', responsiblePhone: '13900001234' });
  await commit({ act: actAt(), writes: [{ key, before: null, after: { areaM2: 1 }, people }] });
  const entries = await historyOf(key);
  expect(entries[0]?.personal).toMatch(/^[0-9a-f]{64}$/);
  const stored = JSON.stringify([entries, await read(key), await read(keys.people(key))]);
  expect(stored).not.toContain('陈演示');
  expect(stored).not.toContain('13900001234');
});

it('names the officer, the role, the request and the reason of each step', async () => {
  const key = fresh();
  const act = { ...actAt(), reason: '误填' };
  await commit({ act, writes: [{ key, before: null, after: { areaM2: 1 } }] });
  expect(await historyOf(key)).toMatchObject([
    {
      officer: 'haishu',
      role: 'DISTRICT_OFFICER',
      operation: 'putStation',
      reason: '误填',
      requestId: act.requestId,
    },
  ]);
});
