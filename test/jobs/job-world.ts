import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { decode, type Parts, type Pointer } from '#domain/published.ts';
import type { Summary } from '#domain/summary.ts';
import { documents, tables } from '#store/client.ts';
import { districtPartition } from '#store/keys.ts';
import { readObject } from '#store/objects.ts';
import { POINTER_KEY } from '#store/published.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { setEnvironment, tableNames } from '../../infra/local/environment.ts';
import { startObjects } from '../../infra/local/objects.ts';
import { createTables } from '../../infra/local/tables.ts';

let serial = 0;

/** A real engine and a real object store with nothing in them; `empty` gives the next test new ones. */
export async function openWorld(): Promise<{ empty(): Promise<void>; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'jobs-'));
  const engine = await startEngine({ dataDir: null });
  const objects = await startObjects(join(folder, 'objects'));
  const restore = setEnvironment({
    engineEndpoint: engine.endpoint,
    objectsEndpoint: objects.endpoint,
    sealKeyFile: '',
    clockOffsetMs: 0,
  });
  return {
    async empty() {
      serial += 1;
      const names = tableNames(`w${serial}`);
      await createTables(names);
      Object.assign(process.env, {
        RECORDS_TABLE: names.Records,
        AUDIT_TABLE: names.Audit,
        DATA_BUCKET: `data-${serial}`,
        CLOCK_OFFSET_MS: '0',
      });
    },
    async close() {
      restore();
      await objects.stop();
      await engine.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Sets the rules' clock. */
export const setClock = (at: string): void => {
  process.env.CLOCK_OFFSET_MS = String(Date.parse(at) - Date.now());
};

/** Writes records of a district as they are, past every rule. */
export async function putRecords(districtCode: string, ...items: readonly RecordItem[]): Promise<void> {
  for (const item of items)
    await documents.send(
      new PutCommand({ TableName: tables.records, Item: { ...item, pk: districtPartition(districtCode) } }),
    );
}

/** What the stream tells of changes in these districts, in this order. */
export const changesIn = (...districtCodes: readonly string[]): DynamoDBStreamEvent => ({
  Records: districtCodes.map((code, i) => ({
    eventName: 'MODIFY',
    dynamodb: {
      Keys: { pk: { S: districtPartition(code) }, sk: { S: 'STATION#1' } },
      SequenceNumber: `${100 + i}`,
    },
  })),
});

/** What a browser finds behind the pointer; null before the first publication. */
export async function published(): Promise<{ pointer: Pointer; summary: Summary } | null> {
  const pointer = await readObject<Pointer>(POINTER_KEY);
  if (!pointer) return null;
  const part = async <N extends keyof Parts>(name: N): Promise<Parts[N]> =>
    (await readObject<Parts[N]>(`public/${pointer.value.parts[name].file}`))?.value as Parts[N];
  const parts = { city: await part('city'), money: await part('money'), service: await part('service') };
  return { pointer: pointer.value, summary: decode(parts as Parts, pointer.value) };
}

/** Codes of the districts that the jobs fold. */
export const DISTRICTS: readonly string[] = NINGBO.districts.map((district) => district.code);
