import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { markBuiltFor, programmeToBuild } from './built-for.ts';

const WEB = fileURLToPath(new URL('../../web', import.meta.url));

/** Where the built site lies. */
const SITE_DIRECTORY = fileURLToPath(new URL('../../dist/web', import.meta.url));

/**
 * Builds the site into a folder: the roadmap by itself, so that it shares no chunk with pages that its readers never
 * open, then the desks. Its programme is that of the variable PROGRAMME. @throws Error as Vite words it
 */
export async function buildSite(folder: string, logLevel: 'info' | 'silent' = 'silent'): Promise<void> {
  for (const [place, mode] of ['roadmap', 'desks'].entries())
    await build({
      root: WEB,
      configFile: join(WEB, 'vite.config.ts'),
      mode,
      logLevel,
      build: { outDir: folder, emptyOutDir: place === 0 },
    });
  await markBuiltFor(folder, programmeToBuild());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildSite(SITE_DIRECTORY, 'info');
