import type { Instant } from '#domain/calendar.ts';
import { tables } from '#store/client.ts';
import { keys } from '#store/keys.ts';
import { DEMONSTRATION_ACCOUNTS } from './accounts.ts';
import type { Journal } from './journal.ts';

/** Officers of the demonstration's accounts, and the logins by which the issuer at `issuer` knows them. */
export function journalAccounts(journal: Journal, issuer: string, at: Instant, officers: boolean): void {
  for (const { account, ...facts } of DEMONSTRATION_ACCOUNTS) {
    const act = {
      officer: 'system',
      role: 'SYSTEM' as const,
      operation: 'seedOfficer',
      at,
      requestId: 'demonstration',
    };
    if (officers)
      journal.commit(act, [
        { key: keys.officer(account), before: null, after: { id: account, ...facts, active: true } },
      ]);
    journal.put(tables.records, { ...keys.login(issuer, account), officer: account });
  }
}
