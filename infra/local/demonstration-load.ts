import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readIfThere, writeDurably } from './durable.ts';

/** What `demonstration/load.ts` gives. */
export interface Loader {
  /** Plays the story up to `now` and makes the accounts. The engine is empty. */
  loadDemonstration(options: {
    now: string;
    progress: (done: number, total: number, what: string) => void;
  }): Promise<void>;
  /** Makes the accounts alone, known to the issuer in OIDC_ISSUER; again is no harm. */
  seedAccounts(): Promise<void>;
}

/** What a data directory was loaded with; written last, so that half a load is none. */
export interface Marker {
  readonly demonstration: boolean;
  /** Issuer whose accounts the officers' records name. */
  readonly issuer: string;
}

const fileIn = (dataDir: string): string => join(dataDir, 'loaded.json');

/** The marker of a data directory, null where nothing, or only half of it, was loaded. */
export async function markerOf(dataDir: string): Promise<Marker | null> {
  const text = await readIfThere(fileIn(dataDir));
  return text === null ? null : JSON.parse(text);
}

/** Says that everything is loaded. */
export const mark = (dataDir: string, marker: Marker): Promise<void> =>
  writeDurably(fileIn(dataDir), `${JSON.stringify(marker)}\n`);

/** Removes what a load that never ended has left, so that the next one begins from nothing. */
export async function discardHalf(dataDir: string): Promise<void> {
  for (const name of [
    'registry.db',
    'registry.db-wal',
    'registry.db-shm',
    'objects',
    'stream.json',
    'schedules.json',
    'clock.json',
  ])
    await rm(join(dataDir, name), { recursive: true, force: true });
}

/** The loader, with the handlers' modules behind it: only after the environment is set. */
export const loader = (): Promise<Loader> =>
  import(pathToFileURL(join(import.meta.dirname, 'demonstration/load.ts')).href);
