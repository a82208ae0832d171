import { afterAll } from 'vitest';
import { type Api, type Client, startApi } from './client.ts';

/**
 * The product for the tests of one file, begun at a moment, with a client of each account by its name; it stops after
 * the last test.
 */
export async function apiFor<Account extends string>(now: string, ...accounts: readonly Account[]) {
  const api = await startApi(now);
  afterAll(() => api.stop());
  const clients = await Promise.all(
    accounts.map(async (account): Promise<readonly [Account, Client]> => [account, await api.as(account)]),
  );
  return { api, ...Object.fromEntries(clients) } as { readonly api: Api } & Readonly<Record<Account, Client>>;
}
