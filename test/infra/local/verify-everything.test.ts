import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hashOf } from '#store/canonical.ts';
import { documents, tables } from '#store/client.ts';
import { commit } from '#store/commit.ts';
import { type Key, keys } from '#store/keys.ts';
import { packed } from '#store/packed.ts';
import { type RecordWrite, type Stored, stamped } from '#store/transaction.ts';
import { tableNames } from '../../../infra/local/environment.ts';
import { createTables } from '../../../infra/local/tables.ts';
import { verifyEverything } from '../../../infra/local/verify-everything.ts';
import { actAt, openRegistry } from '../../support/registry.ts';

let registry: Awaited<ReturnType<typeof openRegistry>>;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const DISTRICT = '330203';
const SLOT = keys.report(DISTRICT, '2021-06');
const ROUNDS = [1, 2].map((round) => keys.round(DISTRICT, '2021-06', round));
const CONTENTS = [1, 2].map((round) => ({ nil: false, rows: [{ townshipCode: '330203001', round }] }));
const LOGIN = keys.login('https://id.example.org/oidc', 'one');

let serial = 0;
/** A slot of two rounds with their rows, a station, and an officer's login, whose key holds a slash. */
beforeEach(async () => {
  serial += 1;
  const names = tableNames(`v${serial}`);
  await createTables(names);
  Object.assign(process.env, { RECORDS_TABLE: names.Records, AUDIT_TABLE: names.Audit });
  let before: Stored | null = null;
  for (const [i, item] of CONTENTS.entries()) {
    const act = actAt(`2021-06-1${i}T01:00:00.000Z`, 'submitReport');
    const key = ROUNDS[i] ?? SLOT;
    const write: RecordWrite = {
      ...{ key: SLOT, before, after: { rounds: i + 1 } },
      part: { key, item, hash: hashOf(item) },
    };
    await commit({ act, writes: [write] });
    before = stamped(act, write);
  }
  for (const key of [keys.station('330203001'), LOGIN])
    await commit({ act: actAt(), writes: [{ key, before: null, after: { address: '甲路1号' } }] });
});

const put = (key: Key, item: object) =>
  documents.send(new PutCommand({ TableName: tables.records, Item: { ...key, ...item } }));
const remove = (key: Key, table = tables.records) =>
  documents.send(new DeleteCommand({ TableName: table, Key: { pk: key.pk, sk: key.sk } }));
const found = async () =>
  (await verifyEverything()).breaks.map(({ record, version, fault }) => `${record} ${version} ${fault}`);

it('holds where nobody has touched anything, whatever the key', async () => {
  expect(await verifyEverything()).toEqual({ held: 3, breaks: [] });
});

it('finds a record that was taken away whole, a login too', async () => {
  await remove(keys.station('330203001'));
  await remove(LOGIN);
  expect((await found()).sort()).toEqual([
    'DISTRICT#330203/STATION#330203001 0 RECORD_MISSING',
    'OFFICER/LOGIN#https://id.example.org/oidc#one 0 RECORD_MISSING',
  ]);
});

it.each([
  ['a station', keys.station('330203002'), 'DISTRICT#330203/STATION#330203002'],
  ['a reminder of a report', keys.reminders('2021-06', DISTRICT), 'REMINDERS#2021-06/330203'],
  [
    'a reminder of a gate',
    keys.gateReminders(2021, 'halfByJune', DISTRICT),
    'REMINDERS#2021#halfByJune/330203',
  ],
])('finds %s that was put there past its history', async (_what, key, record) => {
  const stamps = { createdAt: '', createdBy: '', updatedAt: '', updatedBy: '', schema: 1 };
  await put(key, { ...stamps, version: 1, auditHash: 'h', address: '甲路2号' });
  expect(await found()).toEqual([`${record} 1 MISSING_ENTRY`]);
});

it('finds an entry that is gone', async () => {
  await remove(keys.audit(SLOT, 2), tables.audit);
  expect(await found()).toEqual(['DISTRICT#330203/REPORT#2021-06 2 MISSING_ENTRY']);
});

it.each([
  ['changed', () => put(ROUNDS[0] ?? SLOT, packed({ ...CONTENTS[0], nil: true })), '1 PART_CHANGED'],
  ['those of another round', () => put(ROUNDS[1] ?? SLOT, packed(CONTENTS[0] ?? {})), '2 PART_CHANGED'],
  ['taken away', () => remove(ROUNDS[1] ?? SLOT), '2 PART_MISSING'],
  ['added', () => put(keys.round(DISTRICT, '2021-06', 3), packed({ rows: [] })), '0 PART_UNKNOWN'],
])('finds rows of a round that were %s', async (_what, tamper, fault) => {
  await tamper();
  expect(await found()).toEqual([`DISTRICT#330203/REPORT#2021-06 ${fault}`]);
});
