import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Day, endOfDay, type Instant } from '#domain/calendar.ts';
import { type CityFigures, figures } from '#domain/figures.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { RecordItem } from '#domain/fold-records.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { AuditEntry } from '#store/audit-entry.ts';
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
  const records = of(RECORDS) as RecordItem[];
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
