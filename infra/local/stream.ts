import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { StreamManifest } from '../manifests.ts';
import type { Checkpoints } from './checkpoints.ts';
import { logDefect } from './log.ts';
import { streamEventOf } from './stream-event.ts';
import { openStream, type StreamRecord, type StreamSource } from './stream-source.ts';

export interface StreamOptions {
  /** Physical name of the table. */
  readonly table: string;
  readonly checkpoints: Checkpoints;
  /** Calls the job; a rejection means that the batch must come again, `batchItemFailures` in its answer that a part must. */
  readonly invoke: (job: string, event: DynamoDBStreamEvent) => Promise<unknown>;
  readonly pollMs?: number;
  /** Wait before a failed batch is tried again; doubles up to half a minute. */
  readonly firstRetryMs?: number;
}

export interface StreamReader {
  /** Ends after the batch under way. */
  stop(): Promise<void>;
}

const LONGEST_RETRY_MS = 30_000;

/**
 * Lambda's stream trigger: reads the table's stream, keeps the records whose partition key the manifest asks for,
 * gathers them for at most its window or batch, and calls its job, one batch at a time. A batch whose call fails is
 * tried again until it succeeds, also after a restart, and one of which the job gives records back (`batchItemFailures`)
 * from the first of them on; nothing is skipped, and a batch may come twice.
 */
export async function readStream(manifest: StreamManifest, options: StreamOptions): Promise<StreamReader> {
  const source = await openStream(options.table);
  const stopping = new AbortController();
  const running = follow(source, manifest, options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
      source.close();
    },
  };
}

/** Puts a reader's place behind everything that the stream holds now: a full recompute has seen it. */
export async function skipStream(
  manifest: StreamManifest,
  table: string,
  checkpoints: Checkpoints,
): Promise<void> {
  const source = await openStream(table);
  for (const shard of await source.shards()) {
    const newest = await source.newest(shard);
    if (newest !== undefined) await checkpoints.set(consumerOf(manifest, shard), newest);
  }
  source.close();
}

const consumerOf = ({ table, job }: StreamManifest, shard: string): string => `${table}/${job}/${shard}`;

async function follow(
  source: StreamSource,
  manifest: StreamManifest,
  options: StreamOptions,
  stop: AbortSignal,
): Promise<void> {
  const { pollMs = 250 } = options;
  while (!stop.aborted) {
    try {
      let moved = false;
      for (const shard of await source.shards()) {
        moved = (await advance(source, shard, manifest, options, stop)) || moved;
      }
      if (!moved) await pause(pollMs, stop);
    } catch (error) {
      if (stop.aborted) return;
      logDefect('stream', error);
      await pause(1000, stop);
    }
  }
}

/** One batch of a shard. @returns false where there was nothing to read. */
async function advance(
  source: StreamSource,
  shard: string,
  manifest: StreamManifest,
  options: StreamOptions,
  stop: AbortSignal,
): Promise<boolean> {
  const { checkpoints, pollMs = 250 } = options;
  const consumer = consumerOf(manifest, shard);
  const wanted: StreamRecord[] = [];
  let reached = checkpoints.get(consumer);
  let windowEnds: number | null = null;
  for (;;) {
    const records = await source.read(shard, reached);
    for (const record of records) {
      if (!record.dynamodb?.Keys?.pk?.S?.startsWith(manifest.keyPrefix)) continue;
      wanted.push(record);
    }
    reached = records.at(-1)?.dynamodb?.SequenceNumber ?? reached;
    if (wanted.length === 0 && records.length === 0) break;
    windowEnds ??= wanted.length > 0 ? Date.now() + manifest.windowSeconds * 1000 : null;
    if (wanted.length >= manifest.batchSize || (windowEnds !== null && Date.now() >= windowEnds)) break;
    if (stop.aborted) return false;
    if (records.length === 0) await pause(pollMs, stop);
  }
  for (let start = 0; start < wanted.length; start += manifest.batchSize) {
    const batch = wanted.slice(start, start + manifest.batchSize);
    if (!(await deliver(batch, source.arn, manifest, options, stop))) return false;
    const last = batch.at(-1)?.dynamodb?.SequenceNumber;
    if (last !== undefined) await checkpoints.set(consumer, last);
  }
  // Records that nobody wants are behind us too.
  if (reached !== undefined && reached !== checkpoints.get(consumer))
    await checkpoints.set(consumer, reached);
  return wanted.length > 0;
}

async function deliver(
  batch: readonly StreamRecord[],
  arn: string,
  { job }: StreamManifest,
  { invoke, firstRetryMs = 500 }: StreamOptions,
  stop: AbortSignal,
): Promise<boolean> {
  let left = batch;
  for (let wait = firstRetryMs; ; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
    try {
      left = givenBack(left, await invoke(job, streamEventOf(left, arn)));
      if (left.length === 0) return true;
    } catch (error) {
      logDefect(job, error);
    }
    await pause(wait, stop);
    if (stop.aborted) return false;
  }
}

/** As Lambda does with `ReportBatchItemFailures`: all from the first record named on; the whole batch for a name that it lacks. */
function givenBack(batch: readonly StreamRecord[], answer: unknown): readonly StreamRecord[] {
  const { batchItemFailures = [] } = (answer ?? {}) as Partial<DynamoDBBatchResponse>;
  if (batchItemFailures.length === 0) return [];
  const places = batchItemFailures.map(({ itemIdentifier }) =>
    batch.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === itemIdentifier),
  );
  return batch.slice(Math.max(0, Math.min(...places)));
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined);
