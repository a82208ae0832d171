import { instantOf, milliseconds } from '#domain/calendar.ts';
import type { DistrictRecords } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { Programme } from '#domain/programme.ts';
import { moment } from '#store/clock.ts';
import { log } from '#store/log.ts';
import { readSummary, writeSummary } from '#store/summaries.ts';
import { foldedNow, recordsOf, saysTheSame } from './folding.ts';

/** A district whose kept summary is not what its records say. */
export interface Difference {
  readonly districtCode: string;
  /** Version of the summary that is wrong. */
  readonly version: number;
}

/** What a full recompute found and did. */
export interface Recomputed {
  readonly differences: readonly Difference[];
  /** Districts whose summary was written: those that differ, that had none, or that time has moved on. */
  readonly written: readonly string[];
}

/** Records younger than this may still be on their way through the stream. */
const GRACE_MS = 5 * 60_000;

/**
 * Folds every district from its records, which is the definition of its figures, and puts right what is kept. What is
 * kept must equal a fold through the same moment; if it does not, and no record is younger than five minutes, that is
 * a difference, and an alarm.
 */
export async function recompute(programme: Programme): Promise<Recomputed> {
  const differences: Difference[] = [];
  const written: string[] = [];
  for (const { code } of programme.districts) {
    const kept = await readSummary(code);
    const records = await recordsOf(code);
    if (kept) {
      const { version } = kept.summary;
      const again = foldDistrict(records, { districtCode: code, version, programme, through: kept.through });
      if (!saysTheSame(kept.summary, again) && !isYoung(records)) {
        differences.push({ districtCode: code, version });
        log.error('summary differs', { districtCode: code, version });
      }
    }
    const now = foldedNow(records, code, programme, kept);
    if (now.summary.unreadable.length > 0)
      log.error('records cannot be read', { districtCode: code, keys: now.summary.unreadable.slice(0, 20) });
    if (kept && saysTheSame(kept.summary, now.summary)) continue;
    if (await writeSummary(now, kept?.summary.version ?? 0)) written.push(code);
  }
  return { differences, written };
}

function isYoung(records: DistrictRecords): boolean {
  const since = instantOf(milliseconds(moment()) - GRACE_MS);
  return records.some(({ updatedAt }) => typeof updatedAt === 'string' && updatedAt > since);
}
