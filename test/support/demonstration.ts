import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Day, dayOf, endOfDay, type Instant } from '#domain/calendar.ts';
import { type CityFigures, figures } from '#domain/figures.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { type Break, verifyChain } from '#store/audit-chain.ts';
import type { AuditEntry } from '#store/audit-entry.ts';
import { unpacked } from '#store/packed.ts';
import type { Stored } from '#store/transaction.ts';
import { playStory } from '../../infra/local/demonstration/load.ts';

const RECORDS = 'records';
const AUDIT = 'audit';

/** The story as it was played, in memory. */
export interface Played {
  readonly records: readonly RecordItem[];
  readonly audit: readonly AuditEntry[];
  /** One record by its partition and sort key. @throws Error where there is none */
  record<T>(pk: string, sk: string): T & Stored;
  /** Figures of a day's end, or of `at` on that day, folded from the records. */
  figures(day: Day, at?: Instant): CityFigures;
}

/** Plays the story up to `now` through the decisions of the domain, with a seal of its own and without a database. */
export async function played(now: Instant): Promise<Played> {
  const key = join(mkdtempSync(join(tmpdir(), 'seal-')), 'key');
  writeFileSync(key, Buffer.alloc(32, 7).toString('base64'));
  Object.assign(process.env, {
    ...{ PROGRAMME: 'ningbo', RECORDS_TABLE: RECORDS, AUDIT_TABLE: AUDIT },
    ...{ OIDC_ISSUER: 'http://issuer.example', SEAL_KEY_FILE: key },
  });
  const items = (await playStory(now)).items();
  const of = (table: string) => items.filter((placed) => placed.table === table).map(({ item }) => item);
  const records = (of(RECORDS).map(unpacked) as unknown as RecordItem[]).sort((a, b) =>
    `${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1,
  );
  const byKey = new Map(records.map((item) => [`${item.pk} ${item.sk}`, item]));
  return {
    records,
    audit: of(AUDIT) as unknown as AuditEntry[],
    record<T>(pk: string, sk: string): T & Stored {
      const found = byKey.get(`${pk} ${sk}`);
      if (!found) throw new Error(`the story left no ${sk} in ${pk}`);
      return found as unknown as T & Stored;
    },
    figures(day: Day, at: Instant = endOfDay(day)): CityFigures {
      const districts = NINGBO.districts.map(({ code: districtCode }) => {
        const own = records.filter((item) => item.pk === `DISTRICT#${districtCode}`);
        const options = { districtCode, version: 1, programme: NINGBO, through: at };
        return [districtCode, foldDistrict(own, options)] as const;
      });
      return figures(Object.fromEntries(districts), NINGBO, { day, at });
    },
  };
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
/** Days on which something happened; planned, contracted and expected ones may lie ahead. */
const HAPPENED = new Set(['on', 'occurredOn', 'closedThrough', 'provincialFiledOn']);

/** Everything in the story that says of itself that it happened after `now`; a permit's end alone lies ahead. */
export const laterThan = ({ records, audit }: Played, now: Instant): readonly string[] =>
  [...records, ...audit].flatMap((item) => later(item, now, item.sk));

function later(value: unknown, now: Instant, path: string): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (typeof value === 'string') {
    const isLater =
      (INSTANT.test(value) && name !== 'expiresAt' && value > now) ||
      (HAPPENED.has(name) && value > dayOf(now));
    return isLater ? [`${path} ${value}`] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  // A change in the history says the field's name beside its value.
  const field = 'field' in value ? `${path}/${String(value.field)}` : null;
  return Object.entries(value).flatMap(([key, inner]) =>
    later(inner, now, field !== null && (key === 'from' || key === 'to') ? field : `${path}/${key}`),
  );
}

/** The first place of each record where its history does not hold, and how many records there are. */
export function histories({ records, audit }: Played): {
  readonly count: number;
  readonly breaks: readonly Break[];
} {
  const chains = new Map<string, AuditEntry[]>();
  for (const entry of audit) chains.set(entry.pk, [...(chains.get(entry.pk) ?? []), entry]);
  for (const chain of chains.values()) chain.sort((a, b) => a.version - b.version);
  const kept = records.filter((item) => 'auditHash' in item) as unknown as Stored[];
  const breaks = kept.flatMap(
    (record) => verifyChain(record, chains.get(`${record.pk}/${record.sk}`) ?? []) ?? [],
  );
  if (kept.length !== chains.size) throw new Error(`${chains.size} histories of ${kept.length} records`);
  return { count: kept.length, breaks };
}
