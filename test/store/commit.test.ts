import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kept } from '#domain/records/record.ts';
import { refusal } from '#domain/refusal.ts';
import { answered, commit } from '#store/commit.ts';
import { putIfVersion, read } from '#store/keep.ts';
import { type Key, keys } from '#store/keys.ts';
import { type Answer, type RecordWrite, type Stored, stamped } from '#store/transaction.ts';
import { actAt, historyOf, openRegistry } from '../support/registry.ts';

let registry: Awaited<ReturnType<typeof openRegistry>>;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

interface Note {
  readonly text: string;
}
type StoredNote = Stored<Note & Kept>;

let next = 0;
/** A record that no other test writes. */
function place(): Key {
  next += 1;
  return { pk: 'DISTRICT#990001', sk: `NOTE#${next}` };
}
const write = (key: Key, text: string, before: StoredNote | null = null): RecordWrite<Note> => ({
  ...{ key, before, after: { text } },
});
async function kept(key: Key, text: string, before: StoredNote | null = null): Promise<StoredNote> {
  const act = actAt();
  const one = write(key, text, before);
  await commit({ act, writes: [one] });
  return stamped(act, one);
}
const receipt = (over: Partial<Answer> = {}): Answer => ({
  ...{ receipt: 'YB-1', version: 1, at: '2021-06-10T01:00:00.000Z', late: false },
  ...over,
});

it('keeps a record as it was promised before it was sent', async () => {
  const key = place();
  const promised = await kept(key, 'first');
  expect(await read(key)).toEqual(promised);
  expect(promised).toMatchObject({ version: 1, createdBy: 'haishu', updatedBy: 'haishu', schema: 1 });
});

it('writes every record of a commit or none of them', async () => {
  const [one, two] = [place(), place()];
  await kept(two, 'somebody was here first');
  await expect(commit({ act: actAt(), writes: [write(one, 'a'), write(two, 'b')] })).rejects.toMatchObject({
    code: 'STALE',
  });
  expect(await read(one)).toBeNull();
  expect(await historyOf(one)).toEqual([]);
  expect(await read(two)).toMatchObject({ text: 'somebody was here first', version: 1 });
});

it('refuses to write over a version that nobody saw', async () => {
  const key = place();
  const first = await kept(key, 'first');
  await kept(key, 'second', first);
  await expect(commit({ act: actAt(), writes: [write(key, 'third', first)] })).rejects.toMatchObject({
    code: 'STALE',
  });
  expect(await read(key)).toMatchObject({ text: 'second', version: 2 });
});

it('tells who was quicker, and when, to the officer who lost the race', async () => {
  const key = place();
  const first = await kept(key, 'first');
  const quicker = { ...actAt('2021-06-10T02:00:00.000Z'), officer: 'haishu2' };
  await commit({ act: quicker, writes: [write(key, 'second', first)] });
  await expect(commit({ act: actAt(), writes: [write(key, 'third', first)] })).rejects.toMatchObject({
    code: 'STALE',
    facts: { current: 2, updatedBy: 'haishu2', updatedAt: '2021-06-10T02:00:00.000Z' },
  });
});

it('takes a write that was carried out although its answer was lost for what it is', async () => {
  const key = place();
  const act = actAt();
  await commit({ act, writes: [write(key, 'once')] });
  // What the SDK does when the answer to a transaction does not come: the very same transaction again.
  expect(await commit({ act, writes: [write(key, 'once')] })).toBeNull();
  expect(await historyOf(key)).toHaveLength(1);
});

it('lets exactly one of many officers change the version that they all saw', async () => {
  const key = place();
  const first = await kept(key, 'first');
  const tries = Array.from({ length: 12 }, (_, i) =>
    commit({ act: actAt(), writes: [write(key, `hand ${i}`, first)] }),
  );
  const ends = await Promise.allSettled(tries);
  expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
  expect(await read(key)).toMatchObject({ version: 2 });
  expect(await historyOf(key)).toHaveLength(2);
});

it('stops where what it relied on has changed, and says what the guard says', async () => {
  const relied = await kept(place(), 'relied on');
  await kept({ pk: relied.pk, sk: relied.sk }, 'moved on', relied);
  const guard = { kind: 'unchanged', key: relied, version: 1, otherwise: refusal('DAY_CLOSED') } as const;
  const key = place();
  await expect(commit({ act: actAt(), writes: [write(key, 'x')], guards: [guard] })).rejects.toMatchObject({
    code: 'DAY_CLOSED',
  });
  expect(await read(key)).toBeNull();
  await commit({ act: actAt(), writes: [write(key, 'x')], guards: [{ ...guard, version: 2 }] });
  expect(await read(key)).toMatchObject({ text: 'x' });
});

it('stops where something appeared that was not there when it was read', async () => {
  const absent = keys.reportDraft('330203', '2021-06', place().sk);
  const guard = { kind: 'unchanged', key: absent, version: 0, otherwise: refusal('DAY_CLOSED') } as const;
  await commit({ act: actAt(), writes: [write(place(), 'x')], guards: [guard] });
  await putIfVersion(absent, { version: 1 }, 0);
  await expect(
    commit({ act: actAt(), writes: [write(place(), 'x')], guards: [guard] }),
  ).rejects.toMatchObject({ code: 'DAY_CLOSED' });
});

it('gives an act that is sent again the answer that it gave at first', async () => {
  const key = place();
  const idempotency = { key: randomUUID(), payload: 'p', answer: receipt() };
  const act = actAt();
  expect(await commit({ act, writes: [write(key, 'once')], idempotency })).toEqual(receipt());
  const later = { ...idempotency, answer: receipt({ receipt: 'YB-2', late: true }) };
  const again = { ...act, requestId: 'another', at: '2021-06-11T01:00:00.000Z' };
  expect(await commit({ act: again, writes: [write(key, 'once')], idempotency: later })).toEqual(receipt());
  expect(await historyOf(key)).toHaveLength(1);
  expect(await answered('haishu', 'putStation', idempotency.key, 'p')).toEqual(receipt());
});

it('refuses a key that comes again with something else to do', async () => {
  const idempotency = { key: randomUUID(), payload: 'p', answer: receipt() };
  await commit({ act: actAt(), writes: [write(place(), 'once')], idempotency });
  const other = { ...idempotency, payload: 'q' };
  await expect(
    commit({ act: actAt(), writes: [write(place(), 'other')], idempotency: other }),
  ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  await expect(answered('haishu', 'putStation', idempotency.key, 'q')).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});

it('keeps the keys of officers and of operations apart', async () => {
  const idempotency = { key: randomUUID(), payload: 'p', answer: receipt() };
  await commit({ act: actAt(), writes: [write(place(), 'x')], idempotency });
  expect(await answered('haishu2', 'putStation', idempotency.key, 'p')).toBeNull();
  expect(await answered('haishu', 'addFunding', idempotency.key, 'p')).toBeNull();
});

it('carries one act out once however many times it is sent at the same moment', async () => {
  const idempotency = { key: randomUUID(), payload: 'p', answer: receipt() };
  const keysOfTries = Array.from({ length: 8 }, place);
  const answers = await Promise.all(
    keysOfTries.map((key, i) =>
      commit({
        act: actAt(),
        writes: [write(key, 'appended')],
        idempotency: { ...idempotency, answer: receipt({ receipt: `JF-${i}` }) },
      }),
    ),
  );
  expect(new Set(answers.map((answer) => answer?.receipt)).size).toBe(1);
  const written = await Promise.all(keysOfTries.map((key) => read(key)));
  expect(written.filter((item) => item !== null)).toHaveLength(1);
});

it('keeps no body and no name in the memory of an act', async () => {
  const idempotency = { key: randomUUID(), payload: 'hash', answer: receipt() };
  await commit({ act: actAt(), writes: [write(place(), '张三')], idempotency });
  const item = await read<object>(keys.idempotency('haishu', 'putStation', idempotency.key));
  expect(Object.keys(item ?? {}).sort()).toEqual(['answer', 'expiresAt', 'payload', 'pk', 'sk']);
  expect(JSON.stringify(item)).not.toContain('张三');
});

it('puts the restricted part and what is stored once beside the record, in the same transaction', async () => {
  const key = place();
  const part = { key: { pk: key.pk, sk: `${key.sk}#ROUND#01` }, item: { rows: [1, 2] }, hash: 'h' };
  const whole = { ...write(key, 'x'), people: { sealed: 'S', mac: 'M' }, part };
  await commit({ act: actAt(), writes: [whole] });
  expect(await read(keys.people(key))).toMatchObject({ sealed: 'S', version: 1 });
  expect(await read(part.key)).toMatchObject({ rows: [1, 2] });
  expect(await historyOf(key)).toMatchObject([{ personal: 'M', part: 'h' }]);
});
