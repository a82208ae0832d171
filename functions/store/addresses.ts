import type { OfficerPeople } from '#domain/records/officer.ts';
import { keys } from './keys.ts';
import { readPeople } from './people.ts';

/** Where an officer gets letters, consistently and unsealed; null: nowhere. */
export const readAddress = async (officer: string): Promise<string | null> =>
  (await readPeople<OfficerPeople>(keys.officer(officer)))?.email ?? null;

/** Addresses of those of the officers who have one, each as it is now. */
export const addressesOf = async (officers: readonly string[]): Promise<readonly string[]> =>
  (await Promise.all(officers.map(readAddress))).filter((address) => address !== null);
