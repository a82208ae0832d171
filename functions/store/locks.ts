import type { Instant, Month } from '#domain/calendar.ts';
import { closesThrough } from '#domain/decisions/closing-district.ts';
import { overdueMonth } from '#domain/decisions/closing-period.ts';
import type { Lock } from '#domain/lock.ts';
import type { Programme } from '#domain/programme.ts';
import type { Close, Permit } from '#domain/records/period.ts';
import { type Refusal, refusal } from '#domain/refusal.ts';
import { query, read } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import { readReport } from './reports.ts';
import type { Guard, Stored } from './transaction.ts';

/**
 * What is locked in a district, with the version of its CLOSE for {@link closeUnchanged}. It goes by the clock: a month
 * that is over is locked, whether or not the job that writes its close has come to it.
 */
export async function readLock(
  districtCode: string,
  { programme, at }: { readonly programme: Programme; readonly at: Instant },
): Promise<{ readonly lock: Lock; readonly closedMonth: Month | null; readonly version: number }> {
  const [close, permits] = await Promise.all([
    read<Stored<Close>>(keys.close(districtCode)),
    query<Stored<Permit>>(districtPartition(districtCode), { prefix: 'PERMIT#' }),
  ]);
  const version = close?.version ?? 0;
  const month = overdueMonth(close, programme, at);
  if (month === null)
    return {
      lock: { closedThrough: close?.closedThrough ?? null, permits },
      closedMonth: close?.month ?? null,
      version,
    };
  const slot = await readReport(districtCode, month);
  const closedThrough = closesThrough(month, slot?.firstSubmittedAt ?? null, programme);
  return { lock: { closedThrough, permits }, closedMonth: month, version };
}

/** The guard of a dated fact: nobody has closed a month of the district since its lock was read. */
export const closeUnchanged = (
  districtCode: string,
  version: number,
  otherwise: Refusal = refusal('DAY_CLOSED'),
): Guard => ({ kind: 'unchanged', key: keys.close(districtCode), version, otherwise });
