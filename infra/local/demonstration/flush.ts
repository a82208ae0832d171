import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { documents } from '#store/client.ts';
import { MOST_ACTIONS } from '#store/transaction.ts';
import type { Placed } from './journal.ts';

/** Writes items a hundred a transaction; tells how far it is. The tables are empty. */
export async function flush(
  items: readonly Placed[],
  progress: (done: number, total: number) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += MOST_ACTIONS) {
    const batch = items.slice(start, start + MOST_ACTIONS);
    await documents.send(
      new TransactWriteCommand({
        TransactItems: batch.map(({ table, item }) => ({ Put: { TableName: table, Item: { ...item } } })),
      }),
    );
    progress(Math.min(start + MOST_ACTIONS, items.length), items.length);
  }
}
