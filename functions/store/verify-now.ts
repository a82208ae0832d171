import { type Break, type ChainFault, readChain, verifyChain } from './audit-chain.ts';
import type { AuditEntry } from './audit-entry.ts';
import { type PartFault, partsOf, verifyParts } from './audit-parts.ts';
import { type Item, query, read } from './keep.ts';
import type { Key } from './keys.ts';
import type { Stored } from './transaction.ts';

/** Where a record, its history or what lies beside it does not hold. */
export type RecordBreak = Break<ChainFault | PartFault>;

/** Holds a record against its history, and what lies beside it among `items` of its partition. Null where all hold. */
export const breakOf = (
  record: Stored,
  entries: readonly AuditEntry[],
  items: readonly Item[],
): RecordBreak | null => verifyChain(record, entries) ?? verifyParts(record, entries, partsOf(record, items));

/** How often what seems broken is read: a write may come between the readings. */
const TRIES = 3;

/** How a record and its history stand at this moment; null where there is no record. */
export async function verifyNow(
  key: Key,
): Promise<{ readonly record: Stored; readonly broken: RecordBreak | null } | null> {
  for (let attempt = 1; ; attempt += 1) {
    const record = await read<Stored>(key);
    if (!record) return null;
    const entries = await readChain(key);
    const broken = breakOf(record, entries, await query<Item>(key.pk, { prefix: `${key.sk}#` }));
    if (!broken || attempt === TRIES) return { record, broken };
  }
}
