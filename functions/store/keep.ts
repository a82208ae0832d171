import { setTimeout as pause } from 'node:timers/promises';
import { ConditionalCheckFailedException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { documents, tables } from './client.ts';
import type { Key, KeyIn } from './keys.ts';
import { unpacked } from './packed.ts';

/** How often a write that meets a transaction is tried. */
const TRIES = 4;

/** An item as the table holds it. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** What is written without audit, and nothing else (architecture section 5): the key of any other item does not compile. */
export type KeptKey = KeyIn<'DRAFTS#' | 'SUMMARY#' | 'OUTBOX#' | 'SIGN-INS'>;

/** One item, consistently; null where there is none or where it has expired (the table deletes late). */
export async function read<T>(key: Key): Promise<(T & Key) | null> {
  const { Item: item } = await documents.send(
    new GetCommand({ TableName: tables.records, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true }),
  );
  return item && !isExpired(item) ? (unpacked(item) as T & Key) : null;
}

/** Which items of a partition; `prefix`, `after` and `from` are whole sort keys or beginnings of them. */
export interface QueryRange {
  /** Only sort keys that begin so. */
  readonly prefix?: string;
  /** Only sort keys after this one. */
  readonly after?: string;
  /** Only sort keys from this one on. */
  readonly from?: string;
  readonly limit?: number;
  readonly newestFirst?: boolean;
}

/** Items of one partition in order of their sort keys, consistently, all pages; expired ones left out. */
export async function query<T>(pk: string, range: QueryRange = {}): Promise<(T & Key)[]> {
  const found: (T & Key)[] = [];
  let start: Record<string, unknown> | undefined = range.after ? { pk, sk: range.after } : undefined;
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: tables.records,
        KeyConditionExpression: range.prefix
          ? 'pk = :pk AND begins_with(sk, :sk)'
          : range.from
            ? 'pk = :pk AND sk >= :sk'
            : 'pk = :pk',
        ExpressionAttributeValues: {
          ':pk': pk,
          ...(range.prefix || range.from ? { ':sk': range.prefix ?? range.from } : {}),
        },
        ConsistentRead: true,
        ScanIndexForward: !range.newestFirst,
        ...(range.limit ? { Limit: range.limit - found.length } : {}),
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    for (const item of page.Items ?? []) if (!isExpired(item)) found.push(unpacked(item) as T & Key);
    start = page.LastEvaluatedKey;
  } while (start && (range.limit === undefined || found.length < range.limit));
  return found;
}

/**
 * Writes an item of the closed list without audit, if what is there has `expected` as its version (0: nothing is there).
 * False where it has moved on.
 */
export async function putIfVersion(
  key: KeptKey,
  item: Readonly<Record<string, unknown>>,
  expected: number,
): Promise<boolean> {
  const put = new PutCommand({
    TableName: tables.records,
    Item: { ...item, ...key },
    ...(expected === 0
      ? {
          // What has expired reads as nothing, long before the table deletes it.
          ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
          ExpressionAttributeValues: { ':now': Math.floor(Date.now() / 1000) },
        }
      : {
          ConditionExpression: 'version = :expected',
          ExpressionAttributeValues: { ':expected': expected },
        }),
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await documents.send(put);
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      // A filing is relying on this very draft: it takes a moment, and the SDK does not try again by itself.
      if (!(error instanceof TransactionConflictException) || attempt === TRIES) throw error;
      await pause(Math.random() * 50 * 2 ** attempt);
    }
  }
}

/** Real seconds since 1970: expiry never goes by the demonstration's clock. */
const isExpired = (item: Record<string, unknown>): boolean =>
  typeof item.expiresAt === 'number' && item.expiresAt <= Date.now() / 1000;
