import { bundles } from './bundles.ts';
import { ask } from './child.ts';
import { type Row, time } from './row.ts';
import { sampleOf } from './sample.ts';

const RUNS = 15;
const MUST = 1.25;

/** CPU time of importing each bundle in a fresh process, over that of the client alone, run in turns. */
export async function coldImport(): Promise<readonly Row[]> {
  const { desks, jobs, floor } = await bundles();
  const taken = new Map<string, number[]>([...desks, ...jobs, floor].map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const { name, file } of [...desks, ...jobs, floor]) {
      const { us } = await ask<{ us: number }>('children/import-once.ts', [file]);
      taken.get(name)?.push(us);
    }
  const bare = sampleOf(taken.get(floor.name) ?? []);
  return [...desks, ...jobs].map(({ name }) => {
    const ours = sampleOf(taken.get(name) ?? []);
    const ratio = ours.least / bare.least;
    return {
      no: 6,
      what: `cold import CPU ${name}, least (middle) of ${RUNS}`,
      ours: `${time(ours.least)} (${time(ours.middle)})`,
      beside: `client + lib-dynamodb ${time(bare.least)} (${time(bare.middle)})`,
      ratio,
      must: `<= ${MUST} x floor`,
      isKept: ratio <= MUST,
    };
  });
}
