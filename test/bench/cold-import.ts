import { bundles } from './bundles.ts';
import { ask } from './child.ts';
import { type Row, time } from './row.ts';
import { type Sample, sampleOf } from './sample.ts';

const RUNS = 15;
const MUST = 1.25;

/**
 * CPU time of importing each bundle in a fresh process, run in turns: over that of the client and lib-dynamodb alone
 * built as ours are, with what the same takes when it is built plainly beside it.
 */
export async function coldImport(): Promise<readonly Row[]> {
  const { desks, jobs, floor, plainFloor } = await bundles();
  const functions = [...desks, ...jobs];
  const taken = new Map<string, number[]>([...functions, floor, plainFloor].map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run += 1)
    for (const { name, file } of [...functions, floor, plainFloor]) {
      const { us } = await ask<{ us: number }>('children/import-once.ts', [file]);
      taken.get(name)?.push(us);
    }
  const sampled = (name: string): Sample => sampleOf(taken.get(name) ?? []);
  const inWords = ({ least, middle }: Sample): string => `${time(least)} (${time(middle)})`;
  const bare = sampled(floor.name);
  const beside = `SDK alone ${inWords(bare)}; plainly built ${inWords(sampled(plainFloor.name))}`;
  return functions.map(({ name }) => {
    const ours = sampled(name);
    const ratio = ours.least / bare.least;
    return {
      ...{ no: 6, beside, ratio },
      what: `cold import CPU ${name}, least (middle) of ${RUNS}`,
      ours: inWords(ours),
      must: `<= ${MUST} x SDK alone`,
      isKept: ratio <= MUST,
    };
  });
}
