import type { Break } from './audit-chain.ts';
import type { AuditEntry } from './audit-entry.ts';
import { hashOf } from './canonical.ts';
import { type Key, keys } from './keys.ts';

/** What of a record lies beside it and is not as its history says. */
export type PartFault = 'PART_MISSING' | 'PART_CHANGED' | 'PART_UNKNOWN';

/** What lies behind a record and has no history of its own, in order of the keys; `items`: of its partition. */
export const partsOf = <T extends Key & { readonly auditHash?: unknown }>(
  { sk }: Key,
  items: readonly T[],
): readonly T[] => items.filter((item) => item.sk.startsWith(`${sk}#`) && typeof item.auditHash !== 'string');

/**
 * Holds what was stored once beside a record (a round's rows, in order of their keys) against its history: each version that
 * brought such a part has it, with the hash that its entry names, and there is no other. Null where all hold.
 */
export function verifyParts(
  record: Key,
  entries: readonly AuditEntry[],
  parts: readonly Key[],
): Break<PartFault> | null {
  const at = (version: number, fault: PartFault) => ({ record: keys.audit(record, 0).pk, version, fault });
  const brought = entries.filter((entry) => entry.part !== undefined);
  for (const [i, { version, part }] of brought.entries()) {
    const found = parts[i];
    if (!found) return at(version, 'PART_MISSING');
    const { pk: _pk, sk: _sk, ...content } = found;
    if (hashOf(content) !== part) return at(version, 'PART_CHANGED');
  }
  return parts.length > brought.length ? at(0, 'PART_UNKNOWN') : null;
}
