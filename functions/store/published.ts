import type { Pointer, PrivateColumns } from '#domain/published.ts';
import { readObject } from './objects.ts';

/** Where the pointer lies in the data bucket; everything under `public/` is served as `/data/`. */
export const POINTER_KEY = 'public/current.json';

/** The private columns that the pointer names, by district; null before the first publication. */
export async function readPrivateColumns(): Promise<Readonly<Record<string, PrivateColumns>> | null> {
  const pointer = await readObject<Pointer>(POINTER_KEY);
  if (!pointer) return null;
  const columns = await readObject<Record<string, PrivateColumns>>(`private/${pointer.value.private.file}`);
  return columns?.value ?? null;
}
