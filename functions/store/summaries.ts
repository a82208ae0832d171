import { gunzipSync, gzipSync } from 'node:zlib';
import type { Instant } from '#domain/calendar.ts';
import type { DistrictSummary } from '#domain/summary.ts';
import { putIfVersion, read } from './keep.ts';
import { keys } from './keys.ts';

/** A summary as it is kept, with the moment through which it was folded. */
export interface KeptSummary {
  readonly summary: DistrictSummary;
  readonly through: Instant;
}

/** Packed, a summary of five years is 6 KB instead of 70: a change costs that much less to write. */
interface SummaryItem {
  readonly version: number;
  readonly through: Instant;
  readonly packed: Uint8Array;
}

/** The summary of a district, consistently; null where none was written yet. */
export async function readSummary(districtCode: string): Promise<KeptSummary | null> {
  const item = await read<SummaryItem>(keys.summary(districtCode));
  if (!item) return null;
  const summary: DistrictSummary = JSON.parse(gunzipSync(item.packed).toString('utf8'));
  return { summary, through: item.through };
}

/** Writes a summary over version `expected` (0: none); false where another was written since. */
export function writeSummary({ summary, through }: KeptSummary, expected: number): Promise<boolean> {
  const item: SummaryItem = {
    version: summary.version,
    through,
    packed: gzipSync(JSON.stringify(summary)),
  };
  return putIfVersion(keys.summary(summary.districtCode), { ...item }, expected);
}
