import { resolve } from 'node:path';
import { answers } from './answers.ts';
import { Cannot } from './cannot.ts';
import { readClock } from './clock.ts';
import { markerOf } from './demonstration-load.ts';
import { sealKey, setEnvironment } from './environment.ts';
import { announce, announced, lockDataDir } from './lock.ts';
import { openRegistry } from './registry.ts';

/**
 * Runs the work of an offline command on a data directory: beside the start that is running there, or on an engine
 * of its own for as long as it takes. The environment is set as for handlers, so that the store's modules, imported
 * inside `work`, find the records.
 * @throws Cannot where the directory holds nothing yet, or is just being started.
 */
export async function withRegistry<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const folder = resolve(dataDir);
  const marker = await markerOf(folder);
  if (marker === null) throw nothingIn(folder);
  const clock = await readClock(folder);
  const lock = await lockDataDir(folder);
  if (lock === null) return beside(folder, clock.offsetMs, work);
  try {
    await announce(folder, { pid: process.pid });
    const { issuer } = marker;
    const registry = await openRegistry({
      dataDir: folder,
      clockOffsetMs: clock.offsetMs,
      issuer,
      loaded: true,
    });
    try {
      return await work();
    } finally {
      await registry.close();
    }
  } finally {
    lock.release();
  }
}

async function beside<T>(dataDir: string, clockOffsetMs: number, work: () => Promise<T>): Promise<T> {
  const { pid, engineEndpoint, objectsEndpoint, issuer } = (await announced(dataDir)) ?? {};
  if (!engineEndpoint || !objectsEndpoint || !issuer || !(await answers(engineEndpoint))) {
    throw new Cannot(
      `The data directory ${dataDir} is in use by process ${pid ?? 'unknown'}, which is starting or running a command: try again in a moment.`,
    );
  }
  const restore = setEnvironment({
    ...{ engineEndpoint, objectsEndpoint, clockOffsetMs, issuer },
    sealKeyFile: await sealKey(dataDir),
  });
  try {
    return await work();
  } finally {
    restore();
  }
}

const nothingIn = (dataDir: string): Cannot =>
  new Cannot(
    `There is no registry in ${dataDir}: start it once with npm start, or name its directory in DATA_DIR.`,
  );
