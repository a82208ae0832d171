import { programmeOf } from '#domain/programme/choose.ts';
import { setting } from '#store/client.ts';
import { query } from '#store/keep.ts';
import { districtPartition } from '#store/keys.ts';
import type { Stored } from '#store/transaction.ts';

/** Every record that has a history: the districts' partitions, the city's own, officers and settings. */
export async function records(): Promise<readonly Stored[]> {
  const districts = programmeOf(setting('PROGRAMME')).districts.map(({ code }) => districtPartition(code));
  const found: Stored[] = [];
  for (const partition of [...districts, 'CITY', 'OFFICER', 'SETTINGS'])
    found.push(...(await query<Stored>(partition)).filter((item) => typeof item.auditHash === 'string'));
  return found;
}
