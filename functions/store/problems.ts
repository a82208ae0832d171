import type { Problem } from '#domain/records/problem.ts';
import { query, read } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** One item, consistently; null where there is none. */
export const readProblem = (districtCode: string, id: string): Promise<Stored<Problem> | null> =>
  read<Stored<Problem>>(keys.problem(districtCode, id));

/** Items of a district in order of their months; `after` is the id of the last one seen. */
export const listProblems = (
  districtCode: string,
  page: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<Stored<Problem>[]> =>
  query<Stored<Problem>>(districtPartition(districtCode), {
    prefix: 'PROBLEM#',
    ...(page.after ? { after: keys.problem(districtCode, page.after).sk } : {}),
    ...(page.limit ? { limit: page.limit } : {}),
  });
