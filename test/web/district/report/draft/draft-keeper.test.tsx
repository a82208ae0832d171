import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '#domain/records/monthly-report.ts';
import { DraftKeeper, REST_MS, RETRY_MS } from '../../../../../web/district/report/draft/draft-keeper.ts';
import { answer, offline, refused, serve } from '../../station/server-fixture.ts';
import { draftOf, MONTH, NOW, SERVING, viewOf } from '../report-fixture.ts';

const ROW = `/api/districts/990001/reports/${MONTH}/draft/${SERVING}`;
const PUT = `PUT ${ROW}`;

const keep = (drafts: Record<string, Draft> = {}, continues = 0): DraftKeeper =>
  new DraftKeeper({
    districtCode: '990001',
    month: MONTH,
    continues,
    drafts,
    officerId: 'east',
    present: () => NOW,
  });

/** The server's answer to who reads a row. */
const rowOf = (draft: Draft) => {
  const { version, state, dueAt } = viewOf();
  return { draft, isIncluded: false, report: { version, state, dueAt }, filed: null, previous: null };
};
/** The server's answer to a save. */
const saved = (values: Draft['values'], version = 1) =>
  answer(draftOf(values, { version, savedBy: 'east', savedAt: NOW }), version);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

test('typing is saved after a rest, in one piece, over the version that was read', async () => {
  const seen = serve({ [PUT]: saved({ serviceVisits: '96' }, 2) });
  const keeper = keep({ [SERVING]: draftOf({ homeVisits: '4' }) });
  keeper.type(SERVING, { serviceVisits: '9' });
  await vi.advanceTimersByTimeAsync(REST_MS - 100);
  keeper.type(SERVING, { serviceVisits: '96' });
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.ifMatch).toBe('"1"');
  expect(seen[0]?.body).toEqual({ continues: 0, values: { homeVisits: '4', serviceVisits: '96' } });
  expect(keeper.status).toBe('saved');
  expect(keeper.unsavedSince).toBeNull();
  expect(keeper.versions()).toEqual({ [SERVING]: 2 });
});

test('without a connection typing stays on this computer and is saved by itself later', async () => {
  const seen = serve({ [PUT]: [offline, saved({ serviceVisits: '88' })] });
  const keeper = keep();
  keeper.type(SERVING, { serviceVisits: '88' });
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(keeper.status).toBe('offline');
  expect(localStorage.getItem(`report-draft 990001 ${MONTH}`)).toContain('88');
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  expect(keeper.status).toBe('saved');
  expect(localStorage.length).toBe(0);
  expect(seen).toHaveLength(2);
});

test('a page that is opened again finds what was not saved', async () => {
  serve({ [PUT]: offline });
  const first = keep();
  first.type(SERVING, { serviceVisits: '88' });
  await vi.advanceTimersByTimeAsync(REST_MS);
  first.stop();
  serve({ [PUT]: saved({ serviceVisits: '88' }) });
  const second = keep();
  expect(second.values(SERVING)).toEqual({ serviceVisits: '88' });
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(second.status).toBe('saved');
});

test('when two computers type, each keeps its cells, and one cell is settled by choice', async () => {
  const theirs = draftOf({ serviceVisits: '99', homeVisits: '7' }, { version: 5, savedBy: 'colleague' });
  const seen = serve({
    [PUT]: [
      refused(412, 'STALE'),
      saved({ serviceVisits: '77', homeVisits: '7' }, 6),
      saved({ serviceVisits: '99', homeVisits: '7' }, 7),
    ],
    [`GET ${ROW}`]: answer(rowOf(theirs)),
  });
  const keeper = keep({ [SERVING]: draftOf({ serviceVisits: '50' }) });
  keeper.type(SERVING, { serviceVisits: '77' });
  await vi.advanceTimersByTimeAsync(REST_MS);
  await vi.advanceTimersByTimeAsync(1);
  expect(keeper.values(SERVING)).toEqual({ serviceVisits: '77', homeVisits: '7' });
  expect(seen[2]?.ifMatch).toBe('"5"');
  const [conflict] = keeper.conflicts;
  expect(conflict).toMatchObject({ field: 'serviceVisits', theirs: '99', by: 'colleague' });
  if (conflict) keeper.settle(conflict, 'theirs');
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(seen[3]?.body).toMatchObject({ values: { serviceVisits: '99' } });
  expect(keeper.conflicts).toEqual([]);
});

test('the same text on both computers is no conflict', async () => {
  const theirs = draftOf({ serviceVisits: '77' }, { version: 5 });
  serve({
    [PUT]: [refused(412, 'STALE'), saved({ serviceVisits: '77' }, 6)],
    [`GET ${ROW}`]: answer(rowOf(theirs)),
  });
  const keeper = keep();
  keeper.type(SERVING, { serviceVisits: '77' });
  await vi.advanceTimersByTimeAsync(REST_MS + 1);
  expect(keeper.conflicts).toEqual([]);
});

test('an ended session keeps what was typed', async () => {
  serve({ [PUT]: refused(401, 'UNAUTHENTICATED') });
  const keeper = keep();
  keeper.type(SERVING, { serviceVisits: '88' });
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(keeper.status).toBe('expired');
  expect(localStorage.getItem(`report-draft 990001 ${MONTH}`)).toContain('88');
});

test('a draft of an older version of the record is void and is not filed', () => {
  const keeper = keep({ [SERVING]: draftOf({ serviceVisits: '50' }, { continues: 0 }) }, 2);
  expect(keeper.values(SERVING)).toEqual({});
  expect(keeper.versions()).toEqual({});
});

test('before filing everything that waits is saved, and a save that fails is told', async () => {
  serve({ [PUT]: [saved({ serviceVisits: '8' }), offline] });
  const keeper = keep();
  keeper.type(SERVING, { serviceVisits: '8' });
  expect(await keeper.flush()).toBe(true);
  keeper.type(SERVING, { serviceVisits: '9' });
  expect(await keeper.flush()).toBe(false);
});
