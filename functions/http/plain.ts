import type { Stored } from '#store/transaction.ts';

/** A record without what only the table and the history need: what an answer shows of it. */
export function plain<T extends object>(stored: Stored<T>): T {
  const { pk: _pk, sk: _sk, auditHash: _hash, ...record } = stored;
  return record as unknown as T;
}
