import type { Station } from '#domain/records/station.ts';
import type { Stored } from '#store/transaction.ts';
import { plain } from '../plain.ts';

/** A station as lists show it: without the hashes of certificates, which are the store's own. */
export function stationRow(stored: Stored<Station>): Station {
  const station = plain<Station>(stored);
  return { ...station, staff: station.staff.map((posting) => ({ ...posting, certHash: null })) };
}
