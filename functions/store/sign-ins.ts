import type { Instant } from '#domain/calendar.ts';
import { putIfVersion, query, read } from './keep.ts';
import { type Key, keys } from './keys.ts';

/** An officer's sign-ins, as far as anybody needs them: the present one and the one before. No history, no count. */
interface SignIns {
  readonly version: number;
  /** When the session began, by the issuer: real seconds since 1970. */
  readonly session: number;
  readonly at: Instant;
  readonly before: Instant | null;
}

/**
 * Notes that an officer is here with a session that began at `session`, once a session: a later request of the same one
 * writes nothing. Gives the moment of the sign-in before this one; null for the first.
 */
export async function noteSignIn(officer: string, session: number, at: Instant): Promise<Instant | null> {
  const key = keys.signIns(officer);
  const kept = await read<SignIns>(key);
  if (kept && kept.session >= session) return kept.before;
  const now: SignIns = { version: (kept?.version ?? 0) + 1, session, at, before: kept?.at ?? null };
  if (await putIfVersion(key, { ...now }, kept?.version ?? 0)) return now.before;
  // Another tab of the same session was quicker.
  return (await read<SignIns>(key))?.before ?? null;
}

/** When every officer signed in last, by id; who never did is left out. */
export async function lastSignIns(): Promise<ReadonlyMap<string, Instant>> {
  const items = await query<SignIns & Key>(keys.signIns('').pk);
  return new Map(items.map(({ sk, at }) => [sk, at]));
}
