import { afterAll, beforeAll, expect, it } from 'vitest';
import { HEADER, keepDraft, listDrafts, readDraft } from '#store/drafts.ts';
import { putIfVersion } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { openRegistry } from '../support/registry.ts';

let registry: Awaited<ReturnType<typeof openRegistry>>;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const by = { officer: '990001001', at: '2021-06-10T01:00:00.000Z' };
const row = (name: string, month = '2021-06') => keys.reportDraft('990001', month, name);
const typed = (text: string, continues = 0) => ({ continues, values: { staffOnSite: text } });

it('reads as version 0 where nobody has typed', async () => {
  expect(await readDraft(row('nobody'))).toEqual({
    ...{ version: 0, continues: 0, values: {}, savedAt: null, savedBy: null },
  });
});

it('counts its versions and tells who saved it when', async () => {
  await keepDraft(row('a'), typed('1'), 0, by);
  const second = await keepDraft(row('a'), typed('12'), 1, by);
  expect(second).toEqual({ version: 2, ...typed('12'), savedAt: by.at, savedBy: by.officer });
  expect(await readDraft(row('a'))).toEqual(second);
});

it('refuses to write over what another hand typed, and says whose hand', async () => {
  await keepDraft(row('b'), typed('1'), 0, by);
  await expect(keepDraft(row('b'), typed('2'), 0, { ...by, officer: 'haishu' })).rejects.toMatchObject({
    ...{ code: 'STALE', facts: { current: 1, savedBy: by.officer, savedAt: by.at } },
  });
});

it('takes the same typing sent again for what it is, in whatever order its fields come', async () => {
  const values = { staffOnSite: '3', caseNew: '1' };
  const first = await keepDraft(row('c'), { continues: 0, values }, 0, by);
  const turned = { continues: 0, values: { caseNew: '1', staffOnSite: '3' } };
  expect(await keepDraft(row('c'), turned, 0, by)).toEqual(first);
  expect(await keepDraft(row('c'), turned, 1, by)).toEqual(first);
  const last = await keepDraft(row('c'), typed('4'), 1, by);
  expect(await keepDraft(row('c'), typed('4'), 0, by)).toEqual(last);
});

it('lists the rows of one month, and those that the record has left behind among them', async () => {
  await keepDraft(row(HEADER, '2021-07'), typed('x', 0), 0, by);
  await keepDraft(row('990001001', '2021-07'), typed('y', 1), 0, by);
  const drafts = await listDrafts('990001', '2021-07');
  expect(Object.keys(drafts).sort()).toEqual(['990001001', 'HEADER']);
  // The slot is at version 1: what continues 0 is void.
  expect(Object.entries(drafts).filter(([, draft]) => draft.continues < 1)).toMatchObject([[HEADER, {}]]);
});

it('is gone when its time is over, although the table still holds it, and can be typed anew', async () => {
  const key = keys.reportDraft('990001', '2021-06', 'old');
  const past = Math.floor(Date.now() / 1000) - 1;
  await putIfVersion(key, { version: 7, ...typed('old'), savedAt: by.at, savedBy: 'x', expiresAt: past }, 0);
  expect(await readDraft(row('old'))).toMatchObject({ version: 0, values: {} });
  expect(await listDrafts('990001', '2021-06')).not.toHaveProperty('old');
  expect(await keepDraft(row('old'), typed('new'), 0, by)).toMatchObject({
    version: 1,
    values: typed('new').values,
  });
  expect(await readDraft(row('old'))).toMatchObject({ version: 1 });
});
