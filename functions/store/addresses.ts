import type { OfficerPeople } from '#domain/records/officer.ts';
import { keys } from './keys.ts';
import { readOfficers } from './officers.ts';
import { readPeople } from './people.ts';

/** Where an officer gets letters, consistently and unsealed; null: nowhere. */
export const readAddress = async (officer: string): Promise<string | null> =>
  (await readPeople<OfficerPeople>(keys.officer(officer)))?.email ?? null;

/** Addresses of those of the officers who have one and were not let go, each as it is now. */
export async function addressesOf(ids: readonly string[]): Promise<readonly string[]> {
  const officers = await readOfficers(ids);
  const active = ids.filter((id) => officers.get(id)?.active);
  return (await Promise.all(active.map(readAddress))).filter((address) => address !== null);
}
