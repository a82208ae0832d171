import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './child.ts';

/** Moments at which the demonstration is measured: where it begins, and its end, with the whole story told. */
export const MOMENTS = { beginning: '2023-06-20T09:00:00+08:00', end: '2025-12-22T09:00:00+08:00' } as const;
export type Moment = keyof typeof MOMENTS;

const loads = new Map<Moment, Promise<string>>();
const folders: string[] = [];

/** A data directory of its own, loaded with the demonstration at a moment; loading happens once. */
export async function loadedAt(moment: Moment): Promise<string> {
  let load = loads.get(moment);
  if (!load) {
    load = fresh().then(async (folder) => {
      await ask('children/load.ts', [folder, MOMENTS[moment]]);
      return folder;
    });
    loads.set(moment, load);
  }
  const copy = await fresh();
  await cp(await load, copy, { recursive: true });
  return copy;
}

/** Removes every directory that was made. */
export async function removeLoaded(): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

async function fresh(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  folders.push(folder);
  return folder;
}
