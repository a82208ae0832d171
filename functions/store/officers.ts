import type { Officer } from '#domain/records/officer.ts';
import { query, read } from './keep.ts';
import { keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** A login never moves to another officer, so that the pointer may be remembered; the officer is read every time. */
const known = new Map<string, string>();

/** Which officer a sign-in stands for, consistently; null where it is nobody's yet. */
export const readLogin = (issuer: string, subject: string): Promise<{ readonly officer: string } | null> =>
  read<{ officer: string }>(keys.login(issuer, subject));

/**
 * Every officer by id, the ids of those whom a sign-in is linked to, and the sealed restricted text of those who have any,
 * by its sort key, consistently. A city has a few hundred.
 */
export async function readRegister(): Promise<{
  readonly officers: readonly Stored<Officer>[];
  readonly withLogin: ReadonlySet<string>;
  readonly sealed: ReadonlyMap<string, string>;
}> {
  const items = await query<Stored<Officer> & { readonly officer?: string; readonly sealed?: string }>(
    keys.officer('').pk,
  );
  return {
    officers: items.filter(({ sk, id }) => sk === id),
    withLogin: new Set(items.flatMap(({ officer }) => officer ?? [])),
    sealed: new Map(items.flatMap(({ sk, sealed }) => (sealed === undefined ? [] : [[sk, sealed]]))),
  };
}

/** Every officer by id, consistently. */
export const listOfficers = async (): Promise<readonly Stored<Officer>[]> => (await readRegister()).officers;

/** The officer behind a token's issuer and subject, as the record stands now; null for a stranger. */
export async function officerOf(issuer: string, subject: string): Promise<Stored<Officer> | null> {
  const login = `${issuer} ${subject}`;
  const id = known.get(login) ?? (await readLogin(issuer, subject))?.officer;
  if (!id) return null;
  known.set(login, id);
  return read<Stored<Officer>>(keys.officer(id));
}

/** Officers by id, each read once and consistently; whoever is not known is left out. */
export async function readOfficers(ids: readonly string[]): Promise<ReadonlyMap<string, Stored<Officer>>> {
  const found = await Promise.all([...new Set(ids)].map((id) => read<Stored<Officer>>(keys.officer(id))));
  return new Map(found.flatMap((officer) => (officer ? [[officer.id, officer] as const] : [])));
}

/** Names of officers by id; whoever is not known is left out. */
export async function officerNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await readOfficers(ids))].map(([id, { name }]) => [id, name]));
}
