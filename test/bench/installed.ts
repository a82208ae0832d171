import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadedAt } from './loaded.ts';
import { type Row, time } from './row.ts';
import { sampleOf } from './sample.ts';
import { startedOn } from './started.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');
/** What tools write into the folder after the installation. */
const WRITTEN_LATER = new Set(['.cache', '.vite', '.vite-temp', '.vitest-cache']);
const DIRECTUS = { megabytes: 730, packages: 1073, startUs: 4_000_000 };
const MUST_MB = 650;
const MUST_START_US = 1_500_000;
const RUNS = 5;

/** Size of a clean installation, and CPU time of `npm start` to its line "ready" on data that are loaded. */
export async function installation(): Promise<readonly Row[]> {
  const megabytes = installedBytes(MODULES) / 1024 / 1024;
  const { packages }: { packages: object } = JSON.parse(
    readFileSync(join(MODULES, '.package-lock.json'), 'utf8'),
  );
  const count = Object.keys(packages).length;
  const dataDir = await loadedAt('beginning');
  const taken: number[] = [];
  // The first start builds the site where that is to be done.
  await (await startedOn(dataDir)).stop();
  for (let run = 0; run < RUNS; run += 1) {
    const started = await startedOn(dataDir);
    taken.push(await started.cpuUs());
    await started.stop();
  }
  const start = sampleOf(taken);
  return [
    {
      no: 15,
      what: 'clean install, Node and browsers included',
      ours: `${megabytes.toFixed(0)} MB`,
      beside: `Directus ${DIRECTUS.megabytes} MB`,
      ratio: megabytes / DIRECTUS.megabytes,
      must: `<= ${MUST_MB} MB`,
      isKept: megabytes <= MUST_MB,
    },
    {
      no: 15,
      what: 'packages',
      ours: String(count),
      beside: `Directus ${DIRECTUS.packages}`,
      ratio: count / DIRECTUS.packages,
      must: '',
      isKept: null,
    },
    {
      no: 15,
      what: `start CPU to ready on loaded data, least (middle) of ${RUNS}`,
      ours: `${time(start.least)} (${time(start.middle)})`,
      beside: `Directus ${time(DIRECTUS.startUs)}`,
      ratio: start.least / DIRECTUS.startUs,
      must: `<= ${time(MUST_START_US)}`,
      isKept: start.least <= MUST_START_US,
    },
  ];
}

/** Bytes on the disk, as `du` counts them. */
function installedBytes(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (folder === MODULES && WRITTEN_LATER.has(entry.name)) continue;
    const path = join(folder, entry.name);
    bytes += lstatSync(path).blocks * 512 + (entry.isDirectory() ? installedBytes(path) : 0);
  }
  return bytes;
}
