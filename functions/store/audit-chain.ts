import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { type AuditEntry, STAMPS } from './audit-entry.ts';
import { canonical, hashOf } from './canonical.ts';
import { documents, tables } from './client.ts';
import { type Key, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** Where a history does not hold, and how: the entry's version, 0 for the record itself. */
export interface Break<Fault extends string = ChainFault> {
  readonly record: string;
  readonly version: number;
  readonly fault: Fault;
}

/** What of a history does not hold. */
export type ChainFault = 'MISSING_ENTRY' | 'ENTRY_CHANGED' | 'LINK_BROKEN' | 'RECORD_CHANGED';

/** The whole history of a record, first version first. */
export async function readChain(of: Key): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: tables.audit,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keys.audit(of, 0).pk },
        ConsistentRead: true,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    entries.push(...((page.Items ?? []) as AuditEntry[]));
    start = page.LastEvaluatedKey;
  } while (start);
  return entries;
}

/**
 * Holds a record against its history: every version has its entry, every entry its hash and the hash before it, and the
 * changes of all entries add up to the record as it is, written by whom and when they say. Null where it holds; else
 * the first place where it does not.
 */
export function verifyChain(record: Stored, entries: readonly AuditEntry[]): Break | null {
  const at = (version: number, fault: Break['fault']): Break => ({
    record: keys.audit(record, 0).pk,
    version,
    fault,
  });
  const rebuilt: Record<string, unknown> = {};
  let previous: string | null = null;
  for (let version = 1; version <= record.version; version += 1) {
    const entry = entries[version - 1];
    if (!entry || entry.version !== version) return at(version, 'MISSING_ENTRY');
    const { hash, ...body } = entry;
    if (hashOf(body) !== hash) return at(version, 'ENTRY_CHANGED');
    if (entry.previous !== previous) return at(version, 'LINK_BROKEN');
    for (const change of entry.changes) rebuilt[change.field] = change.to ?? null;
    previous = hash;
  }
  if (entries.length !== record.version || record.auditHash !== previous) return at(0, 'LINK_BROKEN');
  const says = canonical([withoutStamps(rebuilt), authorship(entries)]);
  return says === canonical([withoutStamps({ ...record }), authorOf(record)])
    ? null
    : at(0, 'RECORD_CHANGED');
}

/** Who wrote a record first and last, and when, by its history and by itself. */
const authorship = (entries: readonly AuditEntry[]) => {
  const [first, last] = [entries[0], entries[entries.length - 1]];
  return {
    ...{ createdAt: first?.at, createdBy: first?.officer },
    ...{ updatedAt: last?.at, updatedBy: last?.officer },
  };
};
const authorOf = ({ createdAt, createdBy, updatedAt, updatedBy }: Stored) => ({
  ...{ createdAt, createdBy, updatedAt, updatedBy },
});

/** What changes describe: fields that are not null and no bookkeeping. */
const withoutStamps = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([field, value]) => !STAMPS.has(field) && value !== null && value !== undefined,
    ),
  );
