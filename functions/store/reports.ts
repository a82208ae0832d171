import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '#domain/calendar.ts';
import { lastFiling } from '#domain/last-filing.ts';
import type { MonthlyReport, ReportContent } from '#domain/records/monthly-report.ts';
import { documents, tables } from './client.ts';
import { query, read } from './keep.ts';
import { districtPartition, type Key, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** The slot of a district and month without its rows, consistently; null where nobody has filed. */
export const readReport = (districtCode: string, month: string): Promise<Stored<MonthlyReport> | null> =>
  read<Stored<MonthlyReport>>(keys.report(districtCode, month));

/** A slot with what its rounds said, whatever became of them. */
export interface FiledReport {
  readonly slot: Stored<MonthlyReport> | null;
  /** What the last round said. */
  readonly content: ReportContent | null;
  /** What each round said, by its number. */
  readonly said: ReadonlyMap<number, ReportContent>;
}

/** What was said last, and when it was filed: as the month before stands beside a report. Null where nobody filed. */
export function lastSaid({
  slot,
  content,
}: FiledReport): { readonly filedAt: Instant; readonly content: ReportContent } | null {
  const filing = lastFiling(slot?.rounds ?? []);
  return content && filing ? { filedAt: filing.submittedAt, content } : null;
}

/** Slot and rounds in one reading, consistently: a month has a round or two. */
export async function readFiled(districtCode: string, month: string): Promise<FiledReport> {
  const items = await query<Key>(districtPartition(districtCode), {
    prefix: keys.report(districtCode, month).sk,
  });
  return filedIn(items, districtCode, month);
}

/** A {@link FiledReport} by its month. */
export interface FiledMonth extends FiledReport {
  readonly month: string;
}

/** The reports of a calendar year that were ever filed, ascending by month, consistently and in one reading. */
export async function readYear(districtCode: string, year: number): Promise<readonly FiledMonth[]> {
  const items = await query<Key>(districtPartition(districtCode), {
    prefix: keys.report(districtCode, `${year}-`).sk,
  });
  const months = [...new Set(items.map(({ sk }) => sk.split('#')[1] ?? ''))];
  return months.map((month) => ({ month, ...filedIn(items, districtCode, month) }));
}

function filedIn(items: readonly Key[], districtCode: string, month: string): FiledReport {
  const find = ({ sk }: Key) => items.find((item) => item.sk === sk);
  const slot = (find(keys.report(districtCode, month)) as Stored<MonthlyReport> | undefined) ?? null;
  const said = new Map<number, ReportContent>();
  for (const { round } of slot?.rounds ?? []) {
    const item = find(keys.round(districtCode, month, round)) as (ReportContent & Key) | undefined;
    if (!item) continue;
    const { pk: _pk, sk: _sk, ...content } = item;
    said.set(round, content);
  }
  return { slot, said, content: said.get(slot?.rounds.length ?? 0) ?? null };
}

/** Keys that one BatchGetItem takes. */
const MOST_KEYS = 100;

/**
 * Slots that were ever written, in the order of `wanted`; the rows of rounds are not read. Eventually
 * consistent: for lists. What an act is decided on is read by {@link readReport}.
 */
export async function readReports(
  wanted: readonly { readonly districtCode: string; readonly month: string }[],
): Promise<Stored<MonthlyReport>[]> {
  const found = new Map<string, Stored<MonthlyReport>>();
  let left: Key[] = wanted.map(({ districtCode, month }) => keys.report(districtCode, month));
  const order = left.map(nameOf);
  while (left.length > 0) {
    const asked = left.slice(0, MOST_KEYS);
    const answer = await documents.send(
      new BatchGetCommand({
        RequestItems: { [tables.records]: { Keys: asked.map(({ pk, sk }) => ({ pk, sk })) } },
      }),
    );
    for (const item of answer.Responses?.[tables.records] ?? [])
      found.set(nameOf(item as Key), item as Stored<MonthlyReport>);
    const unprocessed = (answer.UnprocessedKeys?.[tables.records]?.Keys ?? []) as Key[];
    left = [...unprocessed, ...left.slice(MOST_KEYS)];
  }
  return order.flatMap((name) => found.get(name) ?? []);
}

const nameOf = (key: Key): string => `${key.pk}/${key.sk}`;
