import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundles } from './bundles.ts';
import { kilobytes, type Row } from './row.ts';

const MUST = 170 * 1024;

/** Size of each function as it is deployed, gzip -9. */
export async function artefacts(): Promise<readonly Row[]> {
  const { desks, jobs, floor, plainFloor } = await bundles();
  const plain = gzipSync(readFileSync(plainFloor.file), { level: 9 }).length;
  return [...desks, ...jobs].map(({ name, gzipBytes }) => ({
    no: 5,
    what: `function ${name}, gz`,
    ours: kilobytes(gzipBytes),
    beside: `SDK alone ${kilobytes(floor.gzipBytes)}; plainly built ${kilobytes(plain)}`,
    ratio: gzipBytes / floor.gzipBytes,
    must: '<= 170 KB',
    isKept: gzipBytes <= MUST,
  }));
}
