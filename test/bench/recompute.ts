import { withRegistry } from '../../infra/local/connect.ts';
import { bundles } from './bundles.ts';
import { ask } from './child.ts';
import type { FoldFloor } from './children/fold-floor.ts';
import type { RecomputeCost } from './children/recompute-cost.ts';
import { loadedAt } from './loaded.ts';
import { type Row, time } from './row.ts';
import { sampleOf } from './sample.ts';

const MUST_US = 10;
const MUST_MB = 200;

/**
 * CPU time an item and peak memory of a full recompute by the function's bundle at the end of the story. An item is a
 * fact, as the 4.2 million of the nation are counted: a station's month, an entry of the ledger, a record.
 */
export async function recomputeCost(): Promise<readonly Row[]> {
  const dataDir = await loadedAt('end');
  const aggregate = (await bundles()).jobs.find(({ name }) => name === 'aggregate');
  if (!aggregate) throw new Error('there is no job that aggregates');
  const floor = await ask<FoldFloor>('children/fold-floor.ts', [dataDir]);
  const cost = await withRegistry(dataDir, () =>
    ask<RecomputeCost>('children/recompute-cost.ts', [aggregate.file]),
  );
  const ours = sampleOf(cost.runs);
  const least = ours.least / floor.facts;
  const folding = sampleOf(floor.runs).least / floor.facts;
  const [before, once, ever] = cost.peaks.map((bytes) => bytes / 1024 / 1024) as [number, number, number];
  return [
    {
      no: 12,
      what: `full recompute, CPU an item of ${floor.facts} (${floor.stored} stored), least (middle) of ${cost.runs.length}`,
      ours: `${time(least)} (${time(ours.middle / floor.facts)})`,
      beside: `parse + fold once ${time(folding)}`,
      ratio: least / folding,
      must: `<= ${MUST_US} us`,
      isKept: least <= MUST_US,
    },
    {
      no: 12,
      what: `full recompute, peak memory, city, one run (${cost.runs.length} runs)`,
      ours: `${once.toFixed(0)} MB (${ever.toFixed(0)} MB)`,
      beside: `Node alone ${before.toFixed(0)} MB`,
      ratio: once / before,
      must: `<= ${MUST_MB} MB`,
      isKept: once <= MUST_MB,
    },
  ];
}
