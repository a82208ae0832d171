import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import type { FunctionManifest } from '../manifests.ts';

/** A handler as Lambda calls it. */
export type Handler = (event: unknown, context: Context) => Promise<unknown>;

/** What API Gateway and the stream see when a function takes longer than its manifest allows. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut';
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * Calls a function of the manifest in this process, as Lambda would: its real entry file, loaded once, with a context
 * and a limit of time. Unlike Lambda, calls of one function run side by side, and one that timed out runs on unseen.
 * @throws TimedOut, or whatever the handler throws.
 */
export async function callFunction(
  manifest: FunctionManifest,
  event: unknown,
  { requestId = randomUUID(), limitMs = manifest.timeoutSeconds * 1000 } = {},
): Promise<unknown> {
  const handler = await handlerOf(manifest);
  const endsAt = Date.now() + limitMs;
  let alarm: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new TimedOut(`${manifest.name} took over ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([handler(event, contextOf(manifest, requestId, endsAt)), timeout]);
  } finally {
    clearTimeout(alarm);
  }
}

async function handlerOf({ name, entry }: FunctionManifest): Promise<Handler> {
  const module: { handler?: unknown } = await import(pathToFileURL(join(ROOT, entry)).href);
  if (!isHandler(module.handler)) throw new Error(`${name}: ${entry} exports no handler`);
  return module.handler;
}

const isHandler = (value: unknown): value is Handler => typeof value === 'function';

function contextOf(manifest: FunctionManifest, awsRequestId: string, endsAt: number): Context {
  return {
    awsRequestId,
    functionName: manifest.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws-cn:lambda:cn-north-1:000000000000:function:${manifest.name}`,
    memoryLimitInMB: String(manifest.memoryMb),
    logGroupName: `/aws/lambda/${manifest.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Date.now()),
    // The callback style of old runtimes; Lambda's own Node runtime still passes them.
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}
