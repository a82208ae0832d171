import { bundles } from './bundles.ts';
import { kilobytes, type Row } from './row.ts';

const MUST = 170 * 1024;

/** Size of each function as it is deployed, gzip -9. */
export async function artefacts(): Promise<readonly Row[]> {
  const { desks, jobs, floor } = await bundles();
  return [...desks, ...jobs].map(({ name, gzipBytes }) => ({
    no: 5,
    what: `function ${name}, gz`,
    ours: kilobytes(gzipBytes),
    beside: `client + lib-dynamodb ${kilobytes(floor.gzipBytes)}`,
    ratio: gzipBytes / floor.gzipBytes,
    must: '<= 170 KB',
    isKept: gzipBytes <= MUST,
  }));
}
