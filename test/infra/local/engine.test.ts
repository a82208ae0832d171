import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';
import { sealKey, setEnvironment, tableNames } from '../../../infra/local/environment.ts';
import { addStreamIndex, trimStream } from '../../../infra/local/stream-index.ts';
import { createTables } from '../../../infra/local/tables.ts';

const { Records } = tableNames();
let dataDir: string;
let cleanUp: (() => Promise<void> | void)[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'engine-'));
  cleanUp = [() => rm(dataDir, { recursive: true, force: true })];
});

afterEach(async () => {
  for (const step of cleanUp.toReversed()) await step();
});

async function open(
  consumed: Record<string, number> = {},
): Promise<{ engine: Engine; client: DynamoDBClient }> {
  const engine = await startEngine({ dataDir, consumed });
  const restore = setEnvironment({
    engineEndpoint: engine.endpoint,
    objectsEndpoint: 'http://127.0.0.1:9',
    sealKeyFile: await sealKey(dataDir),
    clockOffsetMs: 0,
  });
  await createTables();
  const client = new DynamoDBClient({});
  cleanUp.push(async () => {
    client.destroy();
    await engine.stop();
    restore();
  });
  return { engine, client };
}

const item = (sk: string) => ({ pk: { S: 'DISTRICT#990001' }, sk: { S: sk } });
const put = (client: DynamoDBClient, sk: string) =>
  client.send(new PutItemCommand({ TableName: Records, Item: item(sk) }));

const enginePid = async (): Promise<number> => {
  const { readFile } = await import('node:fs/promises');
  return Number(await readFile(join(dataDir, 'engine.pid'), 'utf8'));
};

test('what was acknowledged before kill -9 is there after the next start', async () => {
  const first = await open();
  let acknowledged = 0;
  const writing = (async () => {
    for (;;) {
      await put(first.client, `STATION#${acknowledged}`);
      acknowledged += 1;
      if (acknowledged === 40) process.kill(await enginePid(), 'SIGKILL');
    }
  })().catch(() => undefined);
  await writing;
  expect(acknowledged).toBeGreaterThanOrEqual(40);
  await cleanUp.pop()?.();

  const second = await open();
  for (let n = 0; n < acknowledged; n += 1) {
    const found = await second.client.send(
      new GetItemCommand({ TableName: Records, Key: item(`STATION#${n}`), ConsistentRead: true }),
    );
    expect(found.Item).toEqual(item(`STATION#${n}`));
  }
});

test('an engine that a killed start left behind is ended before its file is opened again', async () => {
  await startEngine({ dataDir });
  const orphan = await enginePid();
  const { client } = await open();
  expect(() => process.kill(orphan, 0)).toThrow(/ESRCH/);
  await put(client, 'STATION#1');
});

test('a transaction whose condition fails writes nothing at all', async () => {
  const { client } = await open();
  await put(client, 'STATION#1');
  const refused = client.send(
    new TransactWriteItemsCommand({
      TransactItems: [
        { Put: { TableName: Records, Item: item('STATION#2') } },
        {
          Put: {
            TableName: Records,
            Item: item('STATION#1'),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
      ],
    }),
  );
  await expect(refused).rejects.toThrow(TransactionCanceledException);
  const other = await client.send(new GetItemCommand({ TableName: Records, Key: item('STATION#2') }));
  expect(other.Item).toBeUndefined();
});

test('the stream index is there, and the engine looks a sequence number up by it', async () => {
  const { client } = await open();
  await put(client, 'STATION#1');
  const database = new DatabaseSync(join(dataDir, 'registry.db'), { readOnly: true });
  const plan = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'x'`,
    )
    .all();
  database.close();
  expect(JSON.stringify(plan)).toContain('local_stream_seq');
});

test('a data file that is not the engine we know is left alone', () => {
  const file = join(dataDir, 'other.db');
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE _stream_records (something_else TEXT)');
  database.close();
  expect(addStreamIndex(file)).toBe(false);
  expect(trimStream(file, { t: 5 })).toBe(false);
  expect(trimStream(join(dataDir, 'none.db'), { t: 5 })).toBe(false);
});

test('consumed stream rows go at the next start, the newest stays and numbering goes on', async () => {
  const first = await open();
  for (let n = 1; n <= 5; n += 1) await put(first.client, `STATION#${n}`);
  await cleanUp.pop()?.();
  const { client } = await open({ [Records]: 5 });
  await put(client, 'STATION#6');
  const database = new DatabaseSync(join(dataDir, 'registry.db'), { readOnly: true });
  const rows = database.prepare('SELECT sequence_number AS n FROM _stream_records ORDER BY id').all();
  database.close();
  expect(rows.map((row) => row.n)).toEqual(['5', '6']);
});
