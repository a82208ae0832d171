import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditEntry } from './audit-entry.ts';
import { documents, tables } from './client.ts';
import { type Key, keys } from './keys.ts';

/** The steps of a record's history, newest first, from the one before version `after` on; at most `limit`. */
export async function readHistory(
  of: Key,
  { after, limit }: { readonly after?: number | undefined; readonly limit: number },
): Promise<AuditEntry[]> {
  const { pk } = keys.audit(of, 0);
  const entries: AuditEntry[] = [];
  let start: Record<string, unknown> | undefined =
    after === undefined ? undefined : { ...keys.audit(of, after) };
  do {
    const page = await documents.send(
      new QueryCommand({
        TableName: tables.audit,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: limit - entries.length,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    entries.push(...((page.Items ?? []) as AuditEntry[]));
    start = page.LastEvaluatedKey;
  } while (start && entries.length < limit);
  return entries;
}
