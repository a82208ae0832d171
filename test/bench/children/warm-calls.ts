import { pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Context } from 'aws-lambda';
import { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { type Key, keys } from '#store/keys.ts';
import { withRegistry } from '../../../infra/local/connect.ts';
import { markerOf } from '../../../infra/local/demonstration-load.ts';
import { tableNames } from '../../../infra/local/environment.ts';
import { answer } from '../child.ts';
import { eventFor } from '../request.ts';

/** CPU time of one warm call, in microseconds, by batch; the batches were taken in turns. */
export type WarmCalls = Readonly<Record<'bareZod' | 'health' | 'bareGet' | 'me', readonly number[]>>;

const BATCHES = 15;
const CALLS = 300;

// Arguments: a loaded data directory, and the bundle of the reference desk. The engine is a process of its own.
const [dataDir = '', bundle = ''] = process.argv.slice(2);
await withRegistry(dataDir, async () => {
  const { handler }: { handler: (event: object, context: Partial<Context>) => Promise<object> } =
    await import(pathToFileURL(bundle).href);
  const asker = { issuer: (await markerOf(dataDir))?.issuer ?? '', account: 'ninghai' };
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const TableName = tableNames().Records;
  const get = async ({ pk, sk }: Key) =>
    (await documents.send(new GetCommand({ TableName, Key: { pk, sk }, ConsistentRead: true }))).Item ?? {};
  const context = { awsRequestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef' };
  const reply = (body: object) => ({
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const healthEvent = eventFor(REFERENCE_ROUTES.health, asker, {});
  const meEvent = eventFor(REFERENCE_ROUTES.me, asker, {});
  const now = new Date().toISOString();
  const work: Record<keyof WarmCalls, () => Promise<object>> = {
    bareZod: async () =>
      reply(REFERENCE_ROUTES.health.response.parse({ status: 'ok', now, programme: 'ningbo' })),
    health: () => handler(healthEvent, context),
    bareGet: async () => {
      const { id, name, role, districtCode, townshipCode } = await get(keys.officer('ninghai'));
      const { before = null } = await get(keys.signIns('ninghai'));
      const officer = { id, name, role, districtCode, townshipCode };
      return reply(REFERENCE_ROUTES.me.response.parse({ officer, lastSignInAt: before, now }));
    },
    me: () => handler(meEvent, context),
  };
  const names = Object.keys(work) as (keyof WarmCalls)[];
  const batches: Record<keyof WarmCalls, number[]> = { bareZod: [], health: [], bareGet: [], me: [] };
  for (let batch = 0; batch <= BATCHES; batch += 1)
    for (const name of names) {
      const before = process.cpuUsage();
      for (let call = 0; call < CALLS; call += 1) await work[name]();
      const { user, system } = process.cpuUsage(before);
      // The first batch warms up.
      if (batch > 0) batches[name].push((user + system) / CALLS);
    }
  const statuses = await Promise.all(names.map((name) => work[name]()));
  if (!statuses.every((status) => 'statusCode' in status && status.statusCode === 200))
    throw new Error(`not every call is answered: ${JSON.stringify(statuses)}`);
  documents.destroy();
  answer(batches satisfies WarmCalls);
});
