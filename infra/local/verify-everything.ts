import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { dayOf, monthOf, monthsFrom, yearOf } from '#domain/calendar.ts';
import type { Break } from '#store/audit-chain.ts';
import type { AuditEntry } from '#store/audit-entry.ts';
import { documents, tables } from '#store/client.ts';
import { moment } from '#store/clock.ts';
import { type Item, query } from '#store/keep.ts';
import { districtPartition, type Key, keys } from '#store/keys.ts';
import { programme } from '#store/programme.ts';
import type { Stored } from '#store/transaction.ts';
import { breakOf, type RecordBreak, verifyNow } from '#store/verify-now.ts';

/** What does not hold; RECORD_MISSING is a history without its record. */
export type AnyBreak = RecordBreak | Break<'RECORD_MISSING'>;

/**
 * Holds every record against its history, what lies beside it against the hashes there, and every history against the
 * record that it must have. Runs beside a product in use: what seems broken is read once more before it is said to be.
 */
export async function verifyEverything(): Promise<{
  readonly held: number;
  readonly breaks: readonly AnyBreak[];
}> {
  const [partitions, chains] = [await everyPartition(), await everyChain()];
  const records = [...partitions.values()].flat().filter(isRecord);
  const known = new Set(records.map(nameOf));
  const lost = [...chains.keys()].filter((name) => !known.has(name)).map(keyOf);
  const breaks: AnyBreak[] = [];
  for (const record of records) {
    const entries = chains.get(nameOf(record)) ?? [];
    const broken = breakOf(record, entries, partitions.get(record.pk) ?? []) && (await breakNow(record));
    if (broken) breaks.push(broken);
  }
  for (const key of lost) {
    const broken = await breakNow(key);
    if (broken) breaks.push(broken);
  }
  return { held: records.length + lost.length - breaks.length, breaks };
}

/** How a history stands at this moment, with or without its record. */
async function breakNow(key: Key): Promise<AnyBreak | null> {
  const found = await verifyNow(key);
  return found ? found.broken : { record: nameOf(key), version: 0, fault: 'RECORD_MISSING' };
}

const isRecord = (item: Item): item is Item & Stored => typeof item.auditHash === 'string';

/** The partitions that hold records, whole: the districts', reminders of reports and of gates, the city's own, officers and settings. */
async function everyPartition(): Promise<ReadonlyMap<string, readonly Item[]>> {
  const { districts, calendar, gates } = programme();
  const months = monthsFrom(calendar.firstMonth, monthOf(dayOf(moment())));
  const years = [...new Set(months.map(yearOf))];
  const names = [
    ...districts.map(({ code }) => districtPartition(code)),
    ...months.map((month) => keys.reminders(month, '').pk),
    ...years.flatMap((year) => gates.map(({ id }) => keys.gateReminders(year, id, '').pk)),
    ...['CITY', 'OFFICER', 'SETTINGS'],
  ];
  const found = new Map<string, readonly Item[]>();
  for (const name of names) found.set(name, await query<Item>(name));
  return found;
}

/** The whole table of histories, by record: a record that is gone can be found there alone. */
async function everyChain(): Promise<ReadonlyMap<string, readonly AuditEntry[]>> {
  const chains = new Map<string, AuditEntry[]>();
  let start: Record<string, unknown> | undefined;
  do {
    const scan = {
      TableName: tables.audit,
      ConsistentRead: true,
      ...(start && { ExclusiveStartKey: start }),
    };
    const page = await documents.send(new ScanCommand(scan));
    for (const entry of (page.Items ?? []) as AuditEntry[]) {
      const chain = chains.get(entry.pk);
      if (chain) chain.push(entry);
      else chains.set(entry.pk, [entry]);
    }
    start = page.LastEvaluatedKey;
  } while (start);
  for (const chain of chains.values()) chain.sort((a, b) => a.version - b.version);
  return chains;
}

const nameOf = (key: Key): string => keys.audit(key, 0).pk;

/** No partition's name holds a slash; a sort key may. */
const keyOf = (name: string): Key => {
  const slash = name.indexOf('/');
  return { pk: name.slice(0, slash), sk: name.slice(slash + 1) };
};
