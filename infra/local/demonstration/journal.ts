import type { Kept } from '#domain/records/record.ts';
import type { Act } from '#store/audit-entry.ts';
import { actionsOf, type Commit, type RecordWrite, type Stored, stamped } from '#store/transaction.ts';

/** An item and the table that it goes to. */
export interface Placed {
  readonly table: string;
  readonly item: Readonly<Record<string, unknown>>;
}

/**
 * Commits carried out in memory, by the same rules as in the database: each record with its history, guards and
 * restricted part. Of an item that is written more than once the last one stands; the history keeps every version.
 */
export class Journal {
  readonly #items = new Map<string, Placed>();

  /** Carries a commit out; gives the records as they are kept now. */
  commit<T extends object>(
    act: Act,
    writes: readonly RecordWrite<T>[],
    guards: Commit['guards'] = [],
  ): Stored<T & Kept>[] {
    for (const { item } of actionsOf({ act, writes, guards })) {
      if (item.Put?.Item && item.Put.TableName) this.put(item.Put.TableName, item.Put.Item);
    }
    return writes.map((write) => stamped(act, write));
  }

  /** Keeps an item that is no record: a pointer, a setting. */
  put(table: string, item: Readonly<Record<string, unknown>>): void {
    this.#items.set(`${table} ${item.pk} ${item.sk}`, { table, item });
  }

  /** Everything, in no particular order. */
  items(): readonly Placed[] {
    return [...this.#items.values()];
  }
}
