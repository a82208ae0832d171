import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { DESKS, type FunctionManifest, JOBS } from '../manifests.ts';
import { environmentCredentials } from './environment-credentials.ts';
import { plainSchemaKeys } from './plain-schema-keys.ts';
import { requiredHttp } from './required-http.ts';

/** Where the bundles go and where CDK takes them from: a folder a function, relative to the repository root. */
const FUNCTIONS_DIRECTORY = 'dist/functions';

export interface BuiltFunction {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const REQUIRE = "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);";

/**
 * Bundles each function to `<directory>/<name>/index.mjs`: one minified ESM file that exports `handler`, with the
 * SDK inside (the one in the runtime loads slower) and without a source map. Paths count from the repository root;
 * the directory is emptied first.
 * @throws esbuild's BuildFailure, naming file and line, when an entry is missing or does not compile.
 */
export async function buildFunctions(
  functions: readonly Pick<FunctionManifest, 'name' | 'entry'>[] = [...DESKS, ...JOBS],
  directory: string = FUNCTIONS_DIRECTORY,
): Promise<readonly BuiltFunction[]> {
  const target = resolve(ROOT, directory);
  rmSync(target, { recursive: true, force: true });
  return await Promise.all(functions.map((manifest) => bundle(manifest, target)));
}

async function bundle(
  { name, entry }: Pick<FunctionManifest, 'name' | 'entry'>,
  directory: string,
): Promise<BuiltFunction> {
  const file = resolve(directory, name, 'index.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // The ESM builds of the SDK shake; its CommonJS builds, esbuild's default for Node, do not.
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    plugins: [requiredHttp, environmentCredentials, plainSchemaKeys],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const content = readFileSync(file);
  return { name, file, bytes: content.length, gzipBytes: gzipSync(content, { level: 9 }).length };
}

if (import.meta.main) {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  for (const built of await buildFunctions()) {
    console.log(
      `${built.name.padEnd(16)} ${kilobytes(built.bytes).padStart(9)} ${kilobytes(built.gzipBytes).padStart(9)} gz`,
    );
  }
}
