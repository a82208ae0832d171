import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import { log } from '#store/log.ts';
import { type Engine, startEngine } from '../../infra/local/engine.ts';
import { type Api, type Client, startApi } from '../support/client.ts';
import { loggedErrors } from '../support/logged-errors.ts';
import { fundingLine, HAISHU } from '../support/stations.ts';
import { type FaultyServer, faultyServer } from './faulty-server.ts';

let engine: Engine;
let database: FaultyServer;
let api: Api;
let haishu: Client;
beforeAll(async () => {
  engine = await startEngine({ dataDir: null });
  database = await faultyServer(engine.endpoint);
  process.env.AWS_ENDPOINT_URL_DYNAMODB = database.endpoint;
  process.env.AWS_ENDPOINT_URL_DYNAMODB_STREAMS = engine.endpoint;
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
  api = await startApi('2021-06-10T09:00:00+08:00');
  haishu = await api.as('haishu');
});
afterEach(() => database.misbehave(() => null));
afterAll(async () => {
  await api.stop();
  await database.stop();
  await engine.stop();
});

const FUNDING = `/api/districts/${HAISHU.code}/funding`;
const DRAFT = `/api/districts/${HAISHU.code}/reports/2021-06/draft`;
const lines = async (): Promise<number> => {
  const { body } = await haishu.get<{ rows: FundingEntry[] }>(`${FUNDING}?year=2021`);
  return body.rows.length;
};

/** Lets the first `times` requests of an operation go wrong. */
function wrong(operation: string, times: number, type: string, more: object = {}): void {
  let left = times;
  const body = { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: type, ...more };
  database.misbehave((asked) => {
    if (asked.operation !== operation || left === 0) return null;
    left -= 1;
    return { status: 400, body };
  });
}
const CONFLICT = { CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }] };

/** How long something took, in milliseconds, and what came of it. */
async function timed<T>(work: Promise<T>): Promise<readonly [ms: number, T]> {
  const began = performance.now();
  const found = await work;
  return [performance.now() - began, found];
}

it('an act that meets others in the database is tried again by itself', async () => {
  const before = await lines();
  wrong('TransactWriteItems', 3, 'TransactionCanceledException', CONFLICT);
  expect(await haishu.post(FUNDING, fundingLine())).toMatchObject({ status: 200 });
  expect(await lines()).toBe(before + 1);
});

it('an act that meets others every time is told to come again, and then counts once', async () => {
  const before = await lines();
  wrong('TransactWriteItems', Number.POSITIVE_INFINITY, 'TransactionCanceledException', CONFLICT);
  const key = randomUUID();
  const [ms, refused] = await timed(haishu.post(FUNDING, fundingLine(), { key }));
  expect(refused).toMatchObject({ status: 503, body: { code: 'BUSY' } });
  expect(refused.headers.get('retry-after')).toBe('2');
  expect(ms).toBeLessThan(4500);
  database.misbehave(() => null);
  for (const _ of [1, 2])
    expect(await haishu.post(FUNDING, fundingLine(), { key })).toMatchObject({ status: 200 });
  expect(await lines()).toBe(before + 1);
});

it('an act that the database cannot take is a defect, asked once, and its log says nothing of the record', async () => {
  const reasons = [
    { Code: 'None' },
    { Code: 'ValidationError', Message: 'too large', Item: { name: { S: '金丝雀' } } },
  ];
  let asked = 0;
  database.misbehave(({ operation }) => {
    if (operation !== 'TransactWriteItems') return null;
    asked += 1;
    const type = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
    return { status: 400, body: { __type: type, message: 'cancelled', CancellationReasons: reasons } };
  });
  log.setLogLevel('ERROR');
  const lines = await loggedErrors(async () => {
    const refused = await haishu.post(FUNDING, fundingLine());
    expect(refused).toMatchObject({ status: 500, body: { code: 'DEFECT' } });
  }, ['error']);
  log.setLogLevel('SILENT');
  expect(asked).toBe(1);
  expect(lines).toMatchObject([
    { message: 'defect', error: { name: 'TransactionCanceledException', status: 400 } },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/金丝雀|ValidationError/);
});

it('a draft that is typed while its report is being filed is tried again by itself', async () => {
  wrong('PutItem', 2, 'TransactionConflictException');
  expect(await haishu.put(DRAFT, { continues: 0, values: { problems: '无' } }, 0)).toMatchObject({
    status: 200,
    etag: '"1"',
  });
});

it('a database that is asked too much is no defect: come again', async () => {
  wrong('Query', Number.POSITIVE_INFINITY, 'ThrottlingException');
  const refused = await haishu.get(`${FUNDING}?year=2021`);
  expect(refused).toMatchObject({ status: 503, body: { code: 'BUSY' } });
  expect(refused.headers.get('retry-after')).toBe('2');
});

it('an act whose transaction is never answered is given up within four seconds, and sent again it counts once', async () => {
  const before = await lines();
  database.misbehave(({ operation }) => (operation === 'TransactWriteItems' ? 'HANGS' : null));
  const key = randomUUID();
  const [ms, refused] = await timed(haishu.post(FUNDING, fundingLine(), { key }));
  expect(refused).toMatchObject({ status: 503, body: { code: 'BUSY', facts: { retryAfterSeconds: 2 } } });
  expect(ms).toBeLessThan(4500);
  database.misbehave(() => null);
  expect(await haishu.post(FUNDING, fundingLine(), { key })).toMatchObject({ status: 200 });
  expect(await lines()).toBe(before + 1);
});

it('a slow database does not make a request longer than four seconds either', async () => {
  // Each read fails twice, and comes at the third try: seconds add up, and nothing fails by itself.
  let asked = 0;
  database.misbehave(({ operation }) => {
    if (operation !== 'GetItem') return null;
    asked += 1;
    return asked % 2 === 0 ? null : 'HANGS';
  });
  const [ms, { status }] = await timed(haishu.post(FUNDING, fundingLine()));
  expect(status).toBe(503);
  expect(ms).toBeLessThan(4500);
});

it('an act whose answer was lost between the database and us is carried out once', async () => {
  const before = await lines();
  let lost = 0;
  database.misbehave(({ operation }) => {
    if (operation !== 'TransactWriteItems' || lost > 0) return null;
    lost += 1;
    return 'ANSWER_LOST';
  });
  expect(await haishu.post(FUNDING, fundingLine())).toMatchObject({ status: 200 });
  expect(lost).toBe(1);
  expect(await lines()).toBe(before + 1);
});

it('what the database refuses for another reason is a defect, and says nothing of it', async () => {
  wrong('Query', Number.POSITIVE_INFINITY, 'ValidationException', { message: 'secret of the table' });
  const { status, body, headers } = await haishu.get(`${FUNDING}?year=2021`);
  expect([status, body.code, headers.get('retry-after')]).toEqual([500, 'DEFECT', null]);
  expect(JSON.stringify(body)).not.toContain('secret');
});
