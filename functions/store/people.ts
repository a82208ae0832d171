import { canonical, hashOf } from './canonical.ts';
import { read } from './keep.ts';
import { type Key, keys } from './keys.ts';
import type { Seal } from './seal.ts';
import { fileSeal } from './seal-file.ts';
import { kmsSeal } from './seal-kms.ts';

let current: Seal | null = null;

/**
 * The seal that the environment names: `SEAL_KEY_FILE`, or `SEAL_KEY_ID` (KMS) and, where anything is sealed,
 * `SEAL_MAC_KEY_ID`. Made when first needed.
 */
export function seal(): Seal {
  const file = process.env.SEAL_KEY_FILE;
  current ??= file ? fileSeal(file) : kmsSeal();
  return current;
}

const contextOf = (of: Key): string => `${of.pk}/${of.sk}`;

/** Restricted fields of a record, sealed for {@link RecordWrite.people}, with their keyed hash. */
export async function sealPeople(of: Key, people: object): Promise<{ sealed: string; mac: string }> {
  const keeper = seal();
  return {
    sealed: await keeper.seal(canonical(people), contextOf(of)),
    mac: await keeper.mac(hashOf(people)),
  };
}

/** Restricted fields of a record; null where there are none or where they were erased. */
export async function readPeople<T>(of: Key): Promise<T | null> {
  const item = await read<{ sealed: string }>(keys.people(of));
  return item ? openPeople<T>(of, item.sealed) : null;
}

/** Restricted fields of a record whose sealed text was read already. */
export const openPeople = async <T>(of: Key, sealed: string): Promise<T> =>
  JSON.parse(await seal().open(sealed, contextOf(of))) as T;
