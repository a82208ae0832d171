import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '#domain/calendar.ts';
import type { DistrictRecords, RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { Programme } from '#domain/programme.ts';
import type { DistrictSummary } from '#domain/summary.ts';
import { canonical } from '#store/canonical.ts';
import { moment } from '#store/clock.ts';
import { query } from '#store/keep.ts';
import { districtPartition } from '#store/keys.ts';
import { type KeptSummary, readSummary, writeSummary } from '#store/summaries.ts';

const ATTEMPTS = 6;

/** All items of a district's partition, consistently. */
export const recordsOf = (districtCode: string): Promise<DistrictRecords> =>
  query<RecordItem>(districtPartition(districtCode));

/**
 * Folds a district from its records and writes the summary if it says something new. The summary's version is read
 * before the records, so that each is folded from reads begun after its predecessor was written: replays and order
 * cannot matter. Returns false where nothing had changed.
 * @throws Error when others kept writing first, time after time; the stream then delivers again.
 */
export async function foldAnew(districtCode: string, programme: Programme): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const kept = await readSummary(districtCode);
    const records = await recordsOf(districtCode);
    const now = foldedNow(records, districtCode, programme, kept);
    if (kept && saysTheSame(kept.summary, now.summary)) return false;
    if (await writeSummary(now, kept?.summary.version ?? 0)) return true;
    await delay(Math.random() * 50 * attempt);
  }
  throw new Error(`summary of ${districtCode}: ${ATTEMPTS} times another fold was first`);
}

/** The successor of what is kept, folded through the present moment. */
export function foldedNow(
  records: DistrictRecords,
  districtCode: string,
  programme: Programme,
  kept: KeptSummary | null,
): KeptSummary {
  const through: Instant = moment();
  const version = (kept?.summary.version ?? 0) + 1;
  return { through, summary: foldDistrict(records, { districtCode, version, programme, through }) };
}

/** True for two summaries that differ in their version at most. */
export const saysTheSame = (a: DistrictSummary, b: DistrictSummary): boolean =>
  canonical({ ...a, version: 0 }) === canonical({ ...b, version: 0 });
