import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './cannot.ts';

/**
 * Replaces a file whole or not at all, and only returns once it would survive a power cut: temporary file in
 * `scratch` (same file system), fsync, rename, fsync of the folder. Creates missing folders. `mode` as in chmod.
 */
export async function writeDurably(
  file: string,
  content: string | Uint8Array,
  { mode = 0o644, scratch = dirname(file) }: { mode?: number; scratch?: string } = {},
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await mkdir(scratch, { recursive: true });
  const temporary = join(scratch, `.${basename(file)}.${randomUUID()}`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Whether reading failed because no file has that name, or none can. */
export const isNoFile = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '');

/** Text of a file, or null where there is none. Any other trouble is thrown. */
export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
