import type { Officer } from '#domain/records/officer.ts';
import { read } from './keep.ts';
import { keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** A login never moves to another officer, so that the pointer may be remembered; the officer is read every time. */
const known = new Map<string, string>();

/** The officer behind a token's issuer and subject, as the record stands now; null for a stranger. */
export async function officerOf(issuer: string, subject: string): Promise<Stored<Officer> | null> {
  const login = `${issuer} ${subject}`;
  const id = known.get(login) ?? (await read<{ officer: string }>(keys.login(issuer, subject)))?.officer;
  if (!id) return null;
  known.set(login, id);
  return read<Stored<Officer>>(keys.officer(id));
}
