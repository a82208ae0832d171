import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { read } from '#store/keep.ts';
import type { Key } from '#store/keys.ts';
import { actionsOf, MOST_BYTES, type RecordWrite } from '#store/transaction.ts';
import { actAt, openRegistry } from '../support/registry.ts';

let registry: Awaited<ReturnType<typeof openRegistry>>;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const place = (name: string): Key => ({ pk: 'DISTRICT#990001', sk: `NOTE#${name}` });
const write = (name: string, after: object): RecordWrite => ({ key: place(name), before: null, after });
const many = (count: number): RecordWrite[] =>
  Array.from({ length: count }, (_, i) => write(`m${i}`, { text: 'x' }));

it('sends a hundred actions: fifty records, each with its history', async () => {
  await commit({ act: actAt(), writes: many(50) });
  expect(await read(place('m49'))).toMatchObject({ version: 1 });
});

it('refuses a hundred and one before anything is sent', () => {
  const guard = { kind: 'unchanged', key: place('g'), version: 0, otherwise: refusal('DAY_CLOSED') } as const;
  const wanted = { act: actAt(), writes: many(50), guards: [guard] };
  expect(() => actionsOf(wanted)).toThrow(
    expect.objectContaining({ code: 'TOO_MANY_ACTIONS', facts: { actions: 101, most: 100 } }),
  );
});

it('takes an item of up to 150 KB and refuses a larger one before anything is sent', () => {
  const sized = (letters: number) => ({
    act: actAt(),
    writes: [write('big', { text: 'x'.repeat(letters) })],
  });
  expect(actionsOf(sized(MOST_BYTES - 1000))).toHaveLength(2);
  expect(() => actionsOf(sized(MOST_BYTES))).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
});

it('counts bytes, of which a Chinese character has three: the table would refuse what is counted in characters', () => {
  const sized = (characters: number) => ({
    act: actAt(),
    writes: [write('big', { text: '站'.repeat(characters) })],
  });
  expect(actionsOf(sized(49_000))).toHaveLength(2);
  expect(() => actionsOf(sized(51_000))).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
});

it('holds what is stored beside a record to the same size', () => {
  const part = { key: place('big#ROUND#01'), item: { rows: 'x'.repeat(MOST_BYTES) }, hash: 'h' };
  const wanted = { act: actAt(), writes: [{ ...write('big', {}), part }] };
  expect(() => actionsOf(wanted)).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
});
