import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { builtFor, programmeToBuild } from '../build/built-for.ts';
import { Cannot, codeOf } from './cannot.ts';

const ROOT = join(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, 'dist/web');
/** What the site's bundles are made of. */
const SOURCES = ['web', 'functions/contract', 'functions/domain', 'package-lock.json'];

/**
 * Folder of the built site, built first where it is missing, older than its sources, or of another programme.
 * @throws Cannot when Vite fails.
 */
export async function siteFolder(onBuild: () => void = () => {}): Promise<string> {
  if (!(await isCurrent(OUTPUT, programmeToBuild()))) {
    onBuild();
    await build();
  }
  return OUTPUT;
}

/** Whether a folder holds the site of a programme, newer than everything that it is made of. */
export async function isCurrent(folder: string, programme: string): Promise<boolean> {
  if ((await builtFor(folder)) !== programme) return false;
  const changed = await Promise.all(SOURCES.map((source) => newest(join(ROOT, source))));
  return (await newest(join(folder, 'index.html'))) > Math.max(...changed);
}

/** Into a folder of its own first, so that a start beside this one never serves half a site. */
async function build(): Promise<void> {
  const { buildSite } = await import('../build/site.ts');
  await mkdir(join(ROOT, 'dist'), { recursive: true });
  const fresh = await mkdtemp(join(ROOT, 'dist/.web-'));
  try {
    await buildSite(fresh);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    const reason = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
    const [summary = '', ...details] = reason.split('\n').filter((line) => line.trim() !== '');
    throw new Cannot(
      `The site could not be built (${details.slice(0, 2).join(' ') || summary}): mend that, and see everything with npm run build.`,
    );
  }
  await putInPlace(fresh, OUTPUT);
}

/** Makes a folder that of this name, whatever has it; of several at the same moment the last one keeps it. */
export async function putInPlace(fresh: string, place: string): Promise<void> {
  const old = `${fresh}-old`;
  for (let moved = false; !moved; ) {
    try {
      await rename(fresh, place);
      moved = true;
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
      // Somebody has the name, and somebody else may be taking it away as well.
      await rename(place, old).catch((taken: unknown) => {
        if (codeOf(taken) !== 'ENOENT') throw taken;
      });
      await rm(old, { recursive: true, force: true });
    }
  }
}

/** Last change of a file, or of anything in a folder, in milliseconds since 1970; 0 where there is nothing. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = (await readdir(path)).filter((name) => !name.startsWith('.') && name !== 'node_modules');
  return Math.max(0, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}
