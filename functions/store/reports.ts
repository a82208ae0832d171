import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { MonthlyReport, ReportContent } from '#domain/records/monthly-report.ts';
import { documents, tables } from './client.ts';
import { read } from './keep.ts';
import { type Key, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** The slot of a district and month without its rows, consistently; null where nobody has filed. */
export const readReport = (districtCode: string, month: string): Promise<Stored<MonthlyReport> | null> =>
  read<Stored<MonthlyReport>>(keys.report(districtCode, month));

/** What a round said; null where there is none. */
export async function readRound(
  districtCode: string,
  month: string,
  round: number,
): Promise<ReportContent | null> {
  if (round < 1) return null;
  const item = await read<ReportContent>(keys.round(districtCode, month, round));
  if (!item) return null;
  const { pk: _pk, sk: _sk, ...content } = item;
  return content;
}

/** Slots of the months that were ever written, in the order of `wanted`; the rows of rounds are not read. At most 100. */
export async function readReports(
  wanted: readonly { readonly districtCode: string; readonly month: string }[],
): Promise<Stored<MonthlyReport>[]> {
  const found = new Map<string, Stored<MonthlyReport>>();
  let left: Key[] = wanted.map(({ districtCode, month }) => keys.report(districtCode, month));
  const order = left.map(nameOf);
  while (left.length > 0) {
    const answer = await documents.send(
      new BatchGetCommand({
        RequestItems: {
          [tables.records]: { Keys: left.map(({ pk, sk }) => ({ pk, sk })), ConsistentRead: true },
        },
      }),
    );
    for (const item of answer.Responses?.[tables.records] ?? [])
      found.set(nameOf(item as Key), item as Stored<MonthlyReport>);
    left = (answer.UnprocessedKeys?.[tables.records]?.Keys ?? []) as Key[];
  }
  return order.flatMap((name) => found.get(name) ?? []);
}

const nameOf = (key: Key): string => `${key.pk}/${key.sk}`;
