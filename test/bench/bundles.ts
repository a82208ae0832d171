import { type BuiltFunction, buildFunctions } from '../../infra/build/functions.ts';
import { DESKS, JOBS } from '../../infra/manifests.ts';

/** Every function of the manifests, and the floor beside them, bundled in one way. */
export interface Bundles {
  readonly desks: readonly BuiltFunction[];
  readonly jobs: readonly BuiltFunction[];
  /** Client and lib-dynamodb alone. */
  readonly floor: BuiltFunction;
}

let built: Promise<Bundles> | null = null;

/** Built once, in a folder of the bench's own. */
export const bundles = (): Promise<Bundles> => {
  built ??= build();
  return built;
};

async function build(): Promise<Bundles> {
  const floorEntry = { name: 'sdk-alone', entry: 'test/bench/sdk-alone.ts' };
  const all = await buildFunctions([...DESKS, ...JOBS, floorEntry], 'dist/bench');
  const named = (name: string): BuiltFunction => {
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`${name} was not built`);
    return found;
  };
  return {
    desks: DESKS.map(({ name }) => named(name)),
    jobs: JOBS.map(({ name }) => named(name)),
    floor: named(floorEntry.name),
  };
}
