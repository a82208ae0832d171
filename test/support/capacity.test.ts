import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, startEngine } from '../../infra/local/engine.ts';
import { tableNames } from '../../infra/local/environment.ts';
import { createTables } from '../../infra/local/tables.ts';
import { type CapacityMeter, itemBytes, meterCapacity, readUnits, writeUnits } from './capacity.ts';

const names = tableNames('capacity');
const TableName = names.Records;
let engine: Engine;
let documents: DynamoDBDocumentClient;
let meter: CapacityMeter;

beforeAll(async () => {
  engine = await startEngine({ dataDir: null });
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_REGION: 'cn-north-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
  await createTables(names);
  documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  meter = meterCapacity(documents);
});

afterAll(async () => {
  documents.destroy();
  await engine.stop();
});

/** An item of exactly that many bytes. */
function sized(pk: string, sk: string, bytes: number) {
  const bare = itemBytes({ pk, sk, text: '' });
  return { pk, sk, text: 'x'.repeat(bytes - bare) };
}

test('an item weighs the UTF-8 bytes of its names and values', () => {
  expect(itemBytes({ pk: 'A', 名: '鄞州' })).toBe(2 + 1 + 3 + 6);
  expect(itemBytes({ yes: true, no: null })).toBe(3 + 1 + 2 + 1);
  expect(itemBytes({ packed: new Uint8Array(100) })).toBe(106);
});

test('a number weighs a byte for each two significant digits, one more, and one for a minus', () => {
  const bytes = [0, 7, 1200, 12345, -7, 0.25, 1e21].map((n) => itemBytes({ n }) - 1);
  expect(bytes).toEqual([1, 2, 2, 4, 3, 2, 2]);
});

test('lists and maps weigh three bytes and one for each element; what is undefined is not sent', () => {
  expect(itemBytes({ l: [] })).toBe(1 + 3);
  expect(itemBytes({ l: ['ab', 'c'] })).toBe(1 + 3 + (1 + 2) + (1 + 1));
  expect(itemBytes({ m: { a: 'bc', b: undefined } })).toBe(1 + 3 + (1 + 1 + 2));
  expect(itemBytes({ s: new Set(['ab', 'c']) })).toBe(1 + 3);
});

test('a Map weighs what the same object weighs, and nothing is guessed of what is neither', () => {
  const fields = { visits: '12', 备注: '已核实' };
  expect(itemBytes({ values: new Map(Object.entries(fields)) })).toBe(itemBytes({ values: fields }));
  expect(() => itemBytes({ at: new Date(0) })).toThrow('no size is known of a Date');
});

test('a byte over a boundary is another unit, and a transaction costs twice', () => {
  expect([0, 1, 1024, 1025].map((bytes) => writeUnits(bytes, false))).toEqual([1, 1, 1, 2]);
  expect(writeUnits(1025, true)).toBe(4);
  expect([0, 4096, 4097].map((bytes) => readUnits(bytes, true))).toEqual([1, 1, 2]);
  expect(readUnits(4097, false)).toBe(1);
});

test('our count equals what the engine reports for every command that the store sends', async () => {
  const pk = 'DISTRICT#990001';
  const big = sized(pk, 'STATION#1', 1025);
  await documents.send(new PutCommand({ TableName, Item: sized(pk, 'STATION#0', 1024) }));
  await documents.send(new PutCommand({ TableName, Item: big }));
  await documents.send(new PutCommand({ TableName, Item: sized(pk, 'STATION#1', 200) }));
  await documents.send(new PutCommand({ TableName, Item: sized(pk, 'REPORT#1', 4097) }));
  for (const ConsistentRead of [true, false]) {
    await documents.send(new GetCommand({ TableName, Key: { pk, sk: 'REPORT#1' }, ConsistentRead }));
    await documents.send(new GetCommand({ TableName, Key: { pk, sk: 'NOTHING' }, ConsistentRead }));
    for (const of of [pk, 'DISTRICT#990002'])
      await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': of },
          ConsistentRead,
        }),
      );
    await documents.send(
      new BatchGetCommand({
        RequestItems: {
          [TableName]: {
            Keys: ['STATION#0', 'REPORT#1', 'NOTHING'].map((sk) => ({ pk, sk })),
            ConsistentRead,
          },
        },
      }),
    );
  }
  await documents.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName, Item: sized(pk, 'STATION#0', 1100) } },
        { Put: { TableName: names.Audit, Item: sized(`${pk}/STATION#0`, '1', 300) } },
        {
          ConditionCheck: {
            TableName,
            Key: { pk, sk: 'STATION#1' },
            ConditionExpression: 'attribute_exists(pk)',
          },
        },
      ],
    }),
  );
  const calls = meter.take();
  expect(calls.map((c) => [c.operation, c.readUnits + c.writeUnits])).toEqual(
    calls.map((c) => [c.operation, c.reported]),
  );
  expect(calls).toHaveLength(15);
});
