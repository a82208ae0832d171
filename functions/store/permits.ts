import type { Permit } from '#domain/records/period.ts';
import { query } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** Permits of a district in order of entry, or the newest first, lapsed ones included; `after` is the id of the last one seen. */
export const listPermits = (
  districtCode: string,
  page: {
    readonly after?: string | undefined;
    readonly limit?: number;
    readonly newestFirst?: boolean;
  } = {},
): Promise<Stored<Permit>[]> =>
  query<Stored<Permit>>(districtPartition(districtCode), {
    prefix: 'PERMIT#',
    ...(page.after ? { after: keys.permit(districtCode, page.after).sk } : {}),
    ...(page.limit ? { limit: page.limit } : {}),
    newestFirst: page.newestFirst ?? false,
  });
