import type * as z from 'zod';
import type { HistoryQuery, HistoryStep } from '#contract/history.ts';
import type { AuditEntry } from '#store/audit-entry.ts';
import { readHistory } from '#store/history.ts';
import type { Key } from '#store/keys.ts';
import { officerNames } from '#store/officers.ts';
import { nextAfter } from './page.ts';

/** A page of a record's history, newest version first; empty where nobody has written the record. */
export async function historyPage(
  of: Key,
  query: z.output<typeof HistoryQuery>,
): Promise<{ rows: HistoryStep[]; next: string | null }> {
  const entries = await readHistory(of, query);
  const names = await officerNames(entries.map((entry) => entry.officer));
  return {
    rows: entries.map((entry) => stepOf(entry, names)),
    next: nextAfter(entries, query.limit, (entry) => String(entry.version)),
  };
}

const stepOf = (
  { version, at, officer, operation, reason, changes, hash }: AuditEntry,
  names: ReadonlyMap<string, string>,
): HistoryStep => ({
  version,
  at,
  officer: { id: officer, name: names.get(officer) ?? null },
  operation,
  reason: reason ?? null,
  hash,
  changes: changes.map(({ field, from, to }) => ({
    ...{ field, from: withoutHashes(from ?? null), to: withoutHashes(to ?? null) },
  })),
});

/** Keyed hashes of certificates are the store's own: what tells two numbers apart is for nobody to read. */
const withoutHashes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, inner) => (name === 'certHash' ? undefined : inner)));
