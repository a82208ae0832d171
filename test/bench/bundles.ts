import { join } from 'node:path';
import { build } from 'esbuild';
import { type BuiltFunction, buildFunctions } from '../../infra/build/functions.ts';
import { DESKS, JOBS } from '../../infra/manifests.ts';

/** Every function of the manifests, and the floors beside them. */
export interface Bundles {
  readonly desks: readonly BuiltFunction[];
  readonly jobs: readonly BuiltFunction[];
  /** Client and lib-dynamodb alone, bundled as our functions are. */
  readonly floor: BuiltFunction;
  /** The same as esbuild bundles it without our plugins: file and what it is called. */
  readonly plainFloor: { readonly name: string; readonly file: string };
}

const ROOT = join(import.meta.dirname, '../..');
const FLOOR = { name: 'sdk-alone', entry: 'test/bench/sdk-alone.ts' };

let built: Promise<Bundles> | null = null;

/** Built once, in a folder of the bench's own. */
export const bundles = (): Promise<Bundles> => {
  built ??= buildAll();
  return built;
};

async function buildAll(): Promise<Bundles> {
  const all = await buildFunctions([...DESKS, ...JOBS, FLOOR], 'dist/bench');
  const named = (name: string): BuiltFunction => {
    const found = all.find((one) => one.name === name);
    if (!found) throw new Error(`${name} was not built`);
    return found;
  };
  const plainFloor = { name: 'sdk-alone-plain', file: join(ROOT, 'dist/bench/sdk-alone-plain.mjs') };
  await build({
    absWorkingDir: ROOT,
    entryPoints: [FLOOR.entry],
    outfile: plainFloor.file,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    minify: true,
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    logLevel: 'silent',
  });
  return {
    desks: DESKS.map(({ name }) => named(name)),
    jobs: JOBS.map(({ name }) => named(name)),
    floor: named(FLOOR.name),
    plainFloor,
  };
}
