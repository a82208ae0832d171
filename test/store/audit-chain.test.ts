import { afterAll, beforeAll, expect, it } from 'vitest';
import { readChain, verifyChain } from '#store/audit-chain.ts';
import type { AuditEntry } from '#store/audit-entry.ts';
import { hashOf } from '#store/canonical.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { type RecordWrite, type Stored, stamped } from '#store/transaction.ts';
import { actAt, openRegistry } from '../support/registry.ts';

const KEY = keys.station('990001001');
let registry: Awaited<ReturnType<typeof openRegistry>>;
let record: Stored;
let entries: readonly AuditEntry[];

/** A record of three versions, the second by a colleague, and its history as it is stored. */
beforeAll(async () => {
  registry = await openRegistry();
  const steps = [
    ['haishu', { areaM2: 100, address: null, rooms: ['OFFICE'] }],
    ['haishu2', { areaM2: 100, address: '甲路1号', rooms: ['OFFICE', 'CASE_ROOM'] }],
    ['haishu', { areaM2: 200.5, address: null, rooms: [] }],
  ] as const;
  let before: Stored | null = null;
  for (const [day, [officer, after]] of steps.entries()) {
    const act = { ...actAt(`2021-06-1${day}T01:00:00.000Z`), officer };
    const write: RecordWrite = { key: KEY, before, after };
    await commit({ act, writes: [write] });
    before = stamped(act, write);
  }
  if (!before) throw new Error('nothing was written');
  record = before;
  entries = await readChain(KEY);
});
afterAll(() => registry.close());

/** The history with one entry changed by somebody who can also compute its hash. */
function forged(version: number, change: Partial<AuditEntry>): AuditEntry[] {
  return entries.map((entry) => {
    if (entry.version !== version) return entry;
    const { hash: _hash, ...body } = { ...entry, ...change };
    return { ...body, hash: hashOf(body) };
  });
}
const fault = (of: Stored, by: readonly AuditEntry[]) => verifyChain(of, by)?.fault ?? null;

it('holds for a record as it was written', () => {
  expect(entries).toHaveLength(3);
  expect(verifyChain(record, entries)).toBeNull();
});

it('breaks where an entry is missing, first, last or in between, or is one too many', () => {
  for (const gone of [1, 2, 3])
    expect(
      verifyChain(
        record,
        entries.filter(({ version }) => version !== gone),
      ),
    ).toMatchObject({
      ...{ fault: 'MISSING_ENTRY', version: gone, record: 'DISTRICT#990001/STATION#990001001' },
    });
  const [last] = entries.slice(-1);
  expect(fault(record, last ? [...entries, { ...last, version: 4 }] : [])).toBe('LINK_BROKEN');
});

it('breaks where an entry was changed, and where its hash was made to fit', () => {
  const changed = entries.map((entry) => (entry.version === 2 ? { ...entry, officer: 'haishu' } : entry));
  expect(verifyChain(record, changed)).toMatchObject({ fault: 'ENTRY_CHANGED', version: 2 });
  expect(verifyChain(record, forged(2, { officer: 'haishu' }))).toMatchObject({
    fault: 'LINK_BROKEN',
    version: 3,
  });
  expect(verifyChain(record, forged(3, { officer: 'haishu2' }))).toMatchObject({
    fault: 'LINK_BROKEN',
    version: 0,
  });
});

it.each([
  ['a value', { areaM2: 300 }],
  ['a value that comes back', { address: '甲路1号' }],
  ['an order', { rooms: ['CASE_ROOM'] }],
  ['a field that no version had', { claims: [] }],
  ['who wrote it last', { updatedBy: 'haishu2' }],
  ['when it was written last', { updatedAt: '2021-06-12T00:00:00.000Z' }],
  ['who wrote it first', { createdBy: 'admin' }],
  ['when it was written first', { createdAt: '2021-06-09T01:00:00.000Z' }],
])('breaks where the record says otherwise: %s', (_what, change) => {
  expect(fault({ ...record, ...change }, entries)).toBe('RECORD_CHANGED');
});

it('breaks where a record is set back to an earlier version of itself', () => {
  const [, second] = entries;
  const earlier = { ...record, version: 2, areaM2: 100, address: '甲路1号', auditHash: second?.hash ?? '' };
  expect(fault(earlier, entries)).toBe('LINK_BROKEN');
});
