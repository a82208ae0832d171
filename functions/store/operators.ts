import type { Operator } from '#domain/records/operator.ts';
import { query, read } from './keep.ts';
import { keys } from './keys.ts';
import type { Stored } from './transaction.ts';

/** An organisation by its credit code, consistently; null where it is not registered. */
export const readOperator = (uscc: string): Promise<Stored<Operator> | null> =>
  read<Stored<Operator>>(keys.operator(uscc));

/** Organisations by credit code. A city has dozens. */
export const listOperators = (
  page: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<Stored<Operator>[]> =>
  query<Stored<Operator>>('CITY', {
    prefix: 'OPERATOR#',
    ...(page.after ? { after: keys.operator(page.after).sk } : {}),
    ...(page.limit ? { limit: page.limit } : {}),
  });
