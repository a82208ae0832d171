import { ask } from './child.ts';
import type { RecomputeCost } from './children/recompute-cost.ts';
import { loadedAt } from './loaded.ts';
import { type Row, time } from './row.ts';
import { sampleOf } from './sample.ts';

const MUST_US = 10;
const MUST_MB = 200;

/** CPU time an item and peak memory of a full recompute at the end of the story, with every record of the city. */
export async function recomputeCost(): Promise<readonly Row[]> {
  const cost = await ask<RecomputeCost>('children/recompute-cost.ts', [await loadedAt('end')]);
  const each = (runs: readonly number[]) => {
    const { least, middle } = sampleOf(runs);
    return { least: least / cost.items, middle: middle / cost.items };
  };
  const ours = each(cost.runs);
  const floor = each(cost.floors);
  const megabytes = cost.peak / 1024 / 1024;
  return [
    {
      no: 12,
      what: `full recompute, CPU an item of ${cost.items}, least (middle) of ${cost.runs.length}`,
      ours: `${time(ours.least)} (${time(ours.middle)})`,
      beside: `parse + fold once ${time(floor.least)}`,
      ratio: ours.least / floor.least,
      must: `<= ${MUST_US} us`,
      isKept: ours.least <= MUST_US,
    },
    {
      no: 12,
      what: 'full recompute, peak memory of its process, city',
      ours: `${megabytes.toFixed(0)} MB`,
      beside: '',
      ratio: null,
      must: `<= ${MUST_MB} MB`,
      isKept: megabytes <= MUST_MB,
    },
  ];
}
