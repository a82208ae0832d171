import type { FundingEntry } from '#domain/records/funding-entry.ts';
import { query, read } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** One line of the ledger, consistently; null where there is none in that fiscal year. */
export const readFunding = (
  districtCode: string,
  year: number,
  id: string,
): Promise<Stored<FundingEntry> | null> => read<Stored<FundingEntry>>(keys.funding(districtCode, year, id));

/** Lines of one fiscal year in order of entry; `after` is the id of the last one seen. */
export const listFunding = (
  districtCode: string,
  year: number,
  page: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<Stored<FundingEntry>[]> =>
  query<Stored<FundingEntry>>(districtPartition(districtCode), {
    prefix: `FUNDING#${year}#`,
    ...(page.after ? { after: keys.funding(districtCode, year, page.after).sk } : {}),
    ...(page.limit ? { limit: page.limit } : {}),
  });

/** True for a line that another one has taken back. */
export const isTakenBack = async (districtCode: string, id: string): Promise<boolean> =>
  (await read(keys.guard(`CORRECTS#${districtCode}#${id}`))) !== null;
