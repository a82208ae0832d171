import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_PROGRAMME } from '../settings.ts';

/** Beside the pages, and never served: no path of ours reaches a name that begins with a dot. */
const FILE = '.programme';

/** The programme that a build goes by: the variable PROGRAMME, or the default one. */
export const programmeToBuild = (): string => process.env.PROGRAMME || DEFAULT_PROGRAMME;

/** Leaves in a built site which programme it is for. */
export const markBuiltFor = (folder: string, programme: string): Promise<void> =>
  writeFile(join(folder, FILE), programme);

/** Which programme a built site is for; null where it does not say, or there is none. */
export const builtFor = (folder: string): Promise<string | null> =>
  readFile(join(folder, FILE), 'utf8').catch(() => null);
