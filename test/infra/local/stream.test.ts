import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Checkpoints, openCheckpoints } from '../../../infra/local/checkpoints.ts';
import { type Engine, startEngine } from '../../../infra/local/engine.ts';
import { setEnvironment, tableNames } from '../../../infra/local/environment.ts';
import { readStream, type StreamReader, skipStream } from '../../../infra/local/stream.ts';
import { createTables } from '../../../infra/local/tables.ts';
import type { StreamManifest } from '../../../infra/manifests.ts';

const manifest: StreamManifest = {
  ...{ table: 'Records', job: 'fold', keyPrefix: 'DISTRICT#', batchSize: 3, windowSeconds: 0.05 },
};

let engine: Engine;
let restore: () => void;
let client: DynamoDBClient;
let table: string;
let folder: string;
let checkpoints: Checkpoints;
let reader: StreamReader | undefined;
let file = 0;

beforeAll(async () => {
  engine = await startEngine({ dataDir: null });
  restore = setEnvironment({
    ...{ engineEndpoint: engine.endpoint, objectsEndpoint: '', sealKeyFile: '', clockOffsetMs: 0 },
  });
  client = new DynamoDBClient({});
  folder = await mkdtemp(join(tmpdir(), 'stream-'));
});

afterAll(async () => {
  client.destroy();
  restore();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  file += 1;
  const names = tableNames(`t${file}`);
  table = names.Records;
  await createTables(names);
  checkpoints = await openCheckpoints(join(folder, `${file}.json`));
});

afterEach(async () => {
  await reader?.stop();
  reader = undefined;
});

const put = (pk: string, sk: string, more = {}) =>
  client.send(new PutItemCommand({ TableName: table, Item: { pk: { S: pk }, sk: { S: sk }, ...more } }));

/** Starts a reader that notes what it was given; `fails` says which calls go wrong. */
async function read(fails: (call: number) => boolean = () => false) {
  const events: DynamoDBStreamEvent[] = [];
  let call = 0;
  reader = await readStream(manifest, {
    ...{ table, checkpoints, pollMs: 5, firstRetryMs: 5 },
    invoke: async (_, event) => {
      call += 1;
      if (fails(call)) throw new Error('the job failed');
      events.push(event);
    },
  });
  const keys = () => events.flatMap(({ Records }) => Records.map(({ dynamodb }) => dynamodb?.Keys?.sk?.S));
  return { events, keys, calls: () => call };
}

test('the job gets Lambda’s event, of the keys that its manifest asks for, at most a batch at a time', async () => {
  await put('OFFICER', 'o1');
  for (const n of [1, 2, 3, 4])
    await put('DISTRICT#990001', `s${n}`, { sealed: { B: new Uint8Array([0, 255]) } });
  const { events, keys } = await read();
  await vi.waitFor(() => expect(keys()).toEqual(['s1', 's2', 's3', 's4']));
  expect(events.map(({ Records }) => Records.length)).toEqual([3, 1]);
  expect(events[0]?.Records[0]).toMatchObject({
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    eventSourceARN: expect.stringContaining(`table/${table}/stream/`),
    dynamodb: {
      ApproximateCreationDateTime: expect.any(Number),
      Keys: { pk: { S: 'DISTRICT#990001' }, sk: { S: 's1' } },
      SequenceNumber: expect.stringMatching(/^\d+$/),
      StreamViewType: 'KEYS_ONLY',
    },
  });
  expect(JSON.stringify(events)).not.toContain('sealed');
});

test('a batch that fails comes again until it succeeds, and what follows waits for it', async () => {
  const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const n of [1, 2, 3, 4]) await put('DISTRICT#990001', `s${n}`);
  const { keys, calls } = await read((call) => call <= 3);
  await vi.waitFor(() => expect(keys()).toEqual(['s1', 's2', 's3', 's4']));
  expect(calls()).toBe(5);
  log.mockRestore();
});

test('what a job gives back comes again, from the first record that it names, and what follows waits for it', async () => {
  for (const n of [1, 2, 3, 4]) await put('DISTRICT#990001', `s${n}`);
  const events: DynamoDBStreamEvent[] = [];
  reader = await readStream(manifest, {
    ...{ table, checkpoints, pollMs: 5, firstRetryMs: 5 },
    invoke: async (_, event) => {
      events.push(event);
      if (events.length > 2) return { batchItemFailures: [] };
      const [second, third] = event.Records.slice(-2).map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
      return { batchItemFailures: [third, second].map((itemIdentifier = '') => ({ itemIdentifier })) };
    },
  });
  const told = () =>
    events.map(({ Records }) => Records.map(({ dynamodb }) => dynamodb?.Keys?.sk?.S).join(' '));
  await vi.waitFor(() => expect(told()).toEqual(['s1 s2 s3', 's2 s3', 's2 s3', 's4']));
});

test('a batch that had not succeeded comes again after a restart, and one that had does not', async () => {
  const log = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  for (const n of [1, 2, 3, 4]) await put('DISTRICT#990001', `s${n}`);
  const first = await read((call) => call > 1);
  await vi.waitFor(() => expect(first.calls()).toBeGreaterThan(2));
  await reader?.stop();
  log.mockRestore();
  expect(first.keys()).toEqual(['s1', 's2', 's3']);

  checkpoints = await openCheckpoints(join(folder, `${file}.json`));
  const second = await read();
  await vi.waitFor(() => expect(second.keys()).toEqual(['s4']));
  expect(checkpoints.behindAll('Records', ['fold'])).toBe(4);
});

test('a reader placed behind a full recompute sees only what comes after it', async () => {
  await put('DISTRICT#990001', 'before');
  await skipStream(manifest, table, checkpoints);
  const { keys } = await read();
  await put('DISTRICT#990001', 'after');
  await vi.waitFor(() => expect(keys()).toEqual(['after']));
});

test('rows of a stream may go only when every consumer has them behind it', async () => {
  await checkpoints.set('Records/fold/shard-1', '7');
  expect(checkpoints.behindAll('Records', ['fold', 'outbox'])).toBeNull();
  await checkpoints.set('Records/outbox/shard-1', '5');
  expect(checkpoints.behindAll('Records', ['fold', 'outbox'])).toBe(5);
});
