import { rename, writeFile } from 'node:fs/promises';
import { readIfThere } from './durable.ts';

/** How far each consumer of a stream has come: last sequence number by `<table>/<job>/<shard>`. */
export interface Checkpoints {
  get(consumer: string): string | undefined;
  set(consumer: string, sequenceNumber: string): Promise<void>;
  /** The least that all known consumers of a table have behind them; null while one has not begun. */
  behindAll(table: string, jobs: readonly string[]): number | null;
}

/**
 * Checkpoints in a file, or in memory for null. Losing the latest is no harm: those events come again, and consumers
 * bear that.
 */
export async function openCheckpoints(file: string | null): Promise<Checkpoints> {
  const kept = new Map(Object.entries(file === null ? {} : parse(await readIfThere(file))));
  let writing = Promise.resolve();
  return {
    get: (consumer) => kept.get(consumer),
    set(consumer, sequenceNumber) {
      kept.set(consumer, sequenceNumber);
      if (file === null) return writing;
      writing = writing
        .catch(() => undefined)
        .then(async () => {
          await writeFile(`${file}.new`, JSON.stringify(Object.fromEntries(kept)));
          await rename(`${file}.new`, file);
        });
      return writing;
    },
    behindAll(table, jobs) {
      const reached = jobs.map((job) => {
        const shards = [...kept].filter(([consumer]) => consumer.startsWith(`${table}/${job}/`));
        return shards.length === 0 ? Number.NaN : Math.min(...shards.map(([, sequence]) => Number(sequence)));
      });
      const least = Math.min(...reached);
      return jobs.length > 0 && Number.isSafeInteger(least) ? least : null;
    },
  };
}

function parse(text: string | null): Record<string, string> {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}
