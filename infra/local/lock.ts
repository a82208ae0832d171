import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Cannot } from './cannot.ts';
import { readIfThere, writeDurably } from './durable.ts';

/** What a running start tells commands on the same data directory, in `runtime.json`. */
export interface RunningRuntime {
  readonly pid: number;
  readonly port: number;
  readonly engineEndpoint: string;
  readonly objectsEndpoint: string;
  readonly issuer: string;
}

export interface Lock {
  release(): void;
}

/**
 * Makes the data directory ours, or returns null while another process has it. The lock is a lock of the operating
 * system on a file, so it ends with the process, kill -9 included, and a process id used again means nothing.
 * @throws Cannot where the directory cannot be made or written.
 */
export async function lockDataDir(dataDir: string): Promise<Lock | null> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
  } catch {
    throw unwritable(dataDir);
  }
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(join(dataDir, 'lock'), { timeout: 0 });
  } catch {
    throw unwritable(dataDir);
  }
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked|busy/.test(error.message)) return null;
    throw unwritable(dataDir);
  }
  return { release: () => database.close() };
}

/** Says who we are, and, once everything answers, where. */
export const announce = (
  dataDir: string,
  runtime: RunningRuntime | { readonly pid: number },
): Promise<void> =>
  writeDurably(join(dataDir, 'runtime.json'), `${JSON.stringify(runtime)}\n`, { mode: 0o600 });

/** The last announcement, whole or with the process id alone, or null. It outlives a process that was killed. */
export async function announced(dataDir: string): Promise<Partial<RunningRuntime> | null> {
  try {
    return JSON.parse((await readIfThere(join(dataDir, 'runtime.json'))) ?? 'null');
  } catch {
    return null;
  }
}

/** The sentence for a second start. */
export async function inUse(dataDir: string): Promise<Cannot> {
  const pid = (await announced(dataDir))?.pid;
  const holder = pid === undefined ? 'another process' : `process ${pid}`;
  return new Cannot(
    `The data directory ${resolve(dataDir)} is in use by ${holder}: stop that one first, or start with another directory, for example DATA_DIR=.data2 npm start.`,
  );
}

const unwritable = (dataDir: string): Cannot =>
  new Cannot(
    `The data directory ${resolve(dataDir)} cannot be written: give this account the right to write there, or name another directory in DATA_DIR.`,
  );
