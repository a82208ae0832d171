import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Act, AuditEntry } from '#store/audit-entry.ts';
import { documents, tables } from '#store/client.ts';
import type { Key } from '#store/keys.ts';
import { type Engine, startEngine } from '../../infra/local/engine.ts';
import { setEnvironment } from '../../infra/local/environment.ts';
import { createTables } from '../../infra/local/tables.ts';

/** A real engine in memory with empty tables, and the environment that the store reads; close it after the file. */
export async function openRegistry(): Promise<{ close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'));
  const sealKeyFile = join(folder, 'seal.key');
  await writeFile(sealKeyFile, randomBytes(32).toString('base64'));
  const engine: Engine = await startEngine({ dataDir: null });
  const restore = setEnvironment({
    engineEndpoint: engine.endpoint,
    // Nothing listens there: a store test that needs objects is in the wrong place.
    objectsEndpoint: 'http://127.0.0.1:9',
    sealKeyFile,
    clockOffsetMs: 0,
  });
  await createTables();
  return {
    async close() {
      restore();
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A district officer's act at a moment of 2021. */
export const actAt = (at = '2021-06-10T01:00:00.000Z', operation = 'putStation'): Act => ({
  ...{ officer: 'haishu', role: 'DISTRICT_OFFICER', operation, at },
  requestId: randomBytes(8).toString('hex'),
});

/** The history of a record, first entry first. */
export async function historyOf(key: Key): Promise<AuditEntry[]> {
  const { Items = [] } = await documents.send(
    new QueryCommand({
      TableName: tables.audit,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `${key.pk}/${key.sk}` },
      ConsistentRead: true,
    }),
  );
  return Items as AuditEntry[];
}
