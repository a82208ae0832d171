import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { TABLES, type TableManifest } from '../manifests.ts';
import { type TableNames, tableNames } from './environment.ts';

/**
 * Makes the tables of the manifest exist on the engine that the environment names: string keys `pk` and `sk`, expiry
 * and stream as the manifest says. Tables that exist are left as they are.
 * @returns whether all of them are new.
 */
export async function createTables(names: TableNames = tableNames()): Promise<boolean> {
  const client = new DynamoDBClient({});
  try {
    let fresh = true;
    for (const table of TABLES) fresh = (await createTable(client, table, names[table.name])) && fresh;
    return fresh;
  } finally {
    client.destroy();
  }
}

async function createTable(
  client: DynamoDBClient,
  table: TableManifest,
  TableName: string,
): Promise<boolean> {
  if (await exists(client, TableName)) return false;
  try {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'S' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        ...(table.stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream } }),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName });
  if (table.ttl !== null) {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { Enabled: true, AttributeName: table.ttl },
      }),
    );
  }
  return true;
}

async function exists(client: DynamoDBClient, TableName: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}
