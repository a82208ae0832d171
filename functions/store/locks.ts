import type { Month } from '#domain/calendar.ts';
import type { Lock } from '#domain/lock.ts';
import type { Close, Permit } from '#domain/records/period.ts';
import { query, read } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** What is locked in a district, with the version of its CLOSE for the guard of a dated fact. */
export async function readLock(
  districtCode: string,
): Promise<{ readonly lock: Lock; readonly closedMonth: Month | null; readonly version: number }> {
  const [close, permits] = await Promise.all([
    read<Stored<Close>>(keys.close(districtCode)),
    query<Stored<Permit>>(districtPartition(districtCode), { prefix: 'PERMIT#' }),
  ]);
  return {
    lock: { closedThrough: close?.closedThrough ?? null, permits },
    closedMonth: close?.month ?? null,
    version: close?.version ?? 0,
  };
}
