import type { Instant } from '#domain/calendar.ts';
import { tables } from '#store/client.ts';
import { keys } from '#store/keys.ts';
import { sealPeople } from '#store/people.ts';
import { DEMONSTRATION_ACCOUNTS } from './accounts.ts';
import type { Journal } from './journal.ts';

/**
 * Officers of the demonstration's accounts, and the logins by which the issuer at `issuer` knows them. Who files has an
 * address, at a domain that nobody can have (RFC 2606).
 */
export async function journalAccounts(
  journal: Journal,
  issuer: string,
  at: Instant,
  officers: boolean,
): Promise<void> {
  for (const { account, ...facts } of DEMONSTRATION_ACCOUNTS) {
    const act = {
      officer: 'system',
      role: 'SYSTEM' as const,
      operation: 'seedOfficer',
      at,
      requestId: 'demonstration',
    };
    if (officers) {
      const key = keys.officer(account);
      const address = { email: `${account}@example.invalid` };
      const people = facts.role === 'DISTRICT_OFFICER' ? { people: await sealPeople(key, address) } : {};
      const after = { id: account, ...facts, active: true };
      journal.commit(act, [{ key, before: null, after, ...people }]);
    }
    journal.put(tables.records, { ...keys.login(issuer, account), officer: account });
  }
}
