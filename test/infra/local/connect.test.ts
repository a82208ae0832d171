import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withRegistry } from '../../../infra/local/connect.ts';
import { mark } from '../../../infra/local/demonstration-load.ts';
import { announce, lockDataDir } from '../../../infra/local/lock.ts';
import { openRegistry } from '../../../infra/local/registry.ts';

const issuer = 'http://127.0.0.1:1/oidc';
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'connect-'));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** What a command would do: reads the environment and nothing else. */
async function withClient<T>(work: (client: DynamoDBClient, table: string) => Promise<T>): Promise<T> {
  const client = new DynamoDBClient({});
  try {
    return await work(client, process.env.RECORDS_TABLE ?? '');
  } finally {
    client.destroy();
  }
}
const put = (sk: string) =>
  withClient((client, TableName) =>
    client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'DISTRICT#990001' }, sk: { S: sk } } })),
  );
const keys = () =>
  withClient(async (client, TableName) => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
    return Items.map((item) => item.sk?.S).sort();
  });

test('a command on a directory where nothing runs has an engine for its own duration, and leaves the records', async () => {
  await mark(dataDir, { demonstration: true, issuer });
  await withRegistry(dataDir, () => put('one'));
  expect(process.env.RECORDS_TABLE).toBeUndefined();
  expect(await withRegistry(dataDir, keys)).toEqual(['one']);
});

test('a command on a directory where a start runs works on the same engine', async () => {
  await mark(dataDir, { demonstration: true, issuer });
  const lock = await lockDataDir(dataDir);
  const registry = await openRegistry({ dataDir, clockOffsetMs: 0, loaded: true });
  await announce(dataDir, {
    ...{ pid: process.pid, port: 1, issuer },
    ...{ engineEndpoint: registry.engine.endpoint, objectsEndpoint: registry.objects.endpoint },
  });
  await put('one');
  await withRegistry(dataDir, () => put('two'));
  expect(await keys()).toEqual(['one', 'two']);
  await registry.close();
  lock?.release();
});

test('a command beside a start that is not ready yet is asked to wait', async () => {
  await mark(dataDir, { demonstration: true, issuer });
  const lock = await lockDataDir(dataDir);
  await announce(dataDir, { pid: 4711 });
  await expect(withRegistry(dataDir, keys)).rejects.toThrow(
    /in use by process 4711, which is starting or running a command: try again in a moment\.$/,
  );
  lock?.release();
});

test('a command on an empty directory says what to do first', async () => {
  await expect(withRegistry(dataDir, keys)).rejects.toThrow(
    /There is no registry in \S+: start it once with npm start/,
  );
});
