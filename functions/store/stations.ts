import type { Station } from '#domain/records/station.ts';
import { query, read } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** A station's record without its people, consistently; null where there is none. */
export const readStation = (townshipCode: string): Promise<Stored<Station> | null> =>
  read<Stored<Station>>(keys.station(townshipCode));

/** Stations of a district in code order; `after` is the code of the last one seen. */
export const listStations = (
  districtCode: string,
  page: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<Stored<Station>[]> =>
  query<Stored<Station>>(districtPartition(districtCode), {
    prefix: 'STATION#',
    ...(page.after ? { after: keys.station(page.after).sk } : {}),
    ...(page.limit ? { limit: page.limit } : {}),
  });
