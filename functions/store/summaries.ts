import type { Instant } from '#domain/calendar.ts';
import { combine, type DistrictSummary, EMPTY, type Summary } from '#domain/summary.ts';
import { putIfVersion, read } from './keep.ts';
import { keys } from './keys.ts';
import { packed } from './packed.ts';

/** A summary as it is kept, with the moment through which it was folded. */
export interface KeptSummary {
  readonly summary: DistrictSummary;
  readonly through: Instant;
}

/** The summary of a district, consistently; null where none was written yet. */
export async function readSummary(districtCode: string): Promise<KeptSummary | null> {
  const item = await read<KeptSummary>(keys.summary(districtCode));
  return item && { summary: item.summary, through: item.through };
}

/** The summaries of districts as one, consistently; those never written left out. */
export async function readCity(districtCodes: readonly string[]): Promise<Summary> {
  const kept = await Promise.all(districtCodes.map(readSummary));
  return kept.reduce<Summary>(
    (all, one) => (one ? combine(all, { [one.summary.districtCode]: one.summary }) : all),
    EMPTY,
  );
}

/** Writes a summary over version `expected` (0: none); false where another was written since. Packed, five years are 6 KB instead of 70. */
export function writeSummary({ summary, through }: KeptSummary, expected: number): Promise<boolean> {
  const item = { version: summary.version, through, ...packed({ summary }) };
  return putIfVersion(keys.summary(summary.districtCode), item, expected);
}
