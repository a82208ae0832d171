import { afterAll, beforeAll, expect, expectTypeOf, it } from 'vitest';
import { type KeptKey, putIfVersion, query, read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { openRegistry } from '../support/registry.ts';

let registry: Awaited<ReturnType<typeof openRegistry>>;
beforeAll(async () => {
  registry = await openRegistry();
  for (const n of [1, 2, 3, 4, 5]) await putIfVersion({ pk: 'DRAFTS#l', sk: `ROW#${n}` }, { version: n }, 0);
  await putIfVersion({ pk: 'DRAFTS#l', sk: 'OTHER#1' }, { version: 1 }, 0);
});
afterAll(() => registry.close());

const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;
const found = async (range: Parameters<typeof query>[1]): Promise<number[]> =>
  (await query<{ version: number }>('DRAFTS#l', range)).map((item) => item.version);

it('gives a partition in order, after an id, up to a limit, or backwards', async () => {
  expect(await found({ prefix: 'ROW#' })).toEqual([1, 2, 3, 4, 5]);
  expect(await found({ prefix: 'ROW#', after: 'ROW#2', limit: 2 })).toEqual([3, 4]);
  expect(await found({ prefix: 'ROW#', after: 'ROW#5' })).toEqual([]);
  expect(await found({ prefix: 'ROW#', newestFirst: true, limit: 2 })).toEqual([5, 4]);
  expect(await found({ from: 'ROW#4' })).toEqual([4, 5]);
});

it('continues after an id that is no longer there', async () => {
  expect(await found({ prefix: 'ROW#', after: 'ROW#25' })).toEqual([3, 4, 5]);
});

it('fills a page although items in between have expired', async () => {
  for (const n of [1, 2, 3, 4])
    await putIfVersion(
      { pk: 'DRAFTS#e', sk: `ROW#${n}` },
      { version: n, ...(n < 3 ? { expiresAt: seconds(-5) } : { expiresAt: seconds(60) }) },
      0,
    );
  const rows = await query<{ version: number }>('DRAFTS#e', { prefix: 'ROW#', limit: 2 });
  expect(rows.map((row) => row.version)).toEqual([3, 4]);
});

it('reads more than one page of the table', async () => {
  const text = 'x'.repeat(140_000);
  for (const n of [10, 11, 12, 13, 14, 15, 16, 17, 18])
    await putIfVersion({ pk: 'DRAFTS#big', sk: `ROW#${n}` }, { version: n, text }, 0);
  const rows = await query<{ version: number }>('DRAFTS#big');
  expect(rows.map((row) => row.version)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18]);
});

it('does not see what has expired, and writes over it as over nothing', async () => {
  const key = { pk: 'DRAFTS#1', sk: 'X' } as const;
  await putIfVersion(key, { version: 3, expiresAt: seconds(-1) }, 0);
  expect(await read(key)).toBeNull();
  expect(await putIfVersion(key, { version: 1 }, 0)).toBe(true);
  expect(await read(key)).toMatchObject({ version: 1 });
});

it('writes only over the version that was seen', async () => {
  const key = { pk: 'DRAFTS#2', sk: 'X' } as const;
  expect(await putIfVersion(key, { version: 1 }, 0)).toBe(true);
  expect(await putIfVersion(key, { version: 1 }, 0)).toBe(false);
  expect(await putIfVersion(key, { version: 3 }, 2)).toBe(false);
  expect(await putIfVersion(key, { version: 2 }, 1)).toBe(true);
});

it('takes, by its type, the key of a draft and of a summary, and of no record with a history', () => {
  expectTypeOf(putIfVersion).parameter(0).toEqualTypeOf<KeptKey>();
  expectTypeOf(keys.reportDraft).returns.toExtend<KeptKey>();
  expectTypeOf(keys.summary).returns.toExtend<KeptKey>();
  expectTypeOf(keys.station).returns.not.toExtend<KeptKey>();
  expectTypeOf(keys.officer).returns.not.toExtend<KeptKey>();
});
