import type { Month } from '#domain/calendar.ts';
import type { Officer } from '#domain/records/officer.ts';
import type { Reminders } from '#domain/records/reminders.ts';
import { type DueReminder, filersOf, type Owed } from '#domain/reminding.ts';
import { query } from './keep.ts';
import { keys } from './keys.ts';
import type { Commit, Stored } from './transaction.ts';

/** What districts were reminded of for a month, by district, consistently; those never reminded left out. */
export const readReminders = (month: Month): Promise<Stored<Reminders>[]> =>
  query<Stored<Reminders>>(keys.reminders(month, '').pk);

/** A reminder and the record of it, in one transaction. `officers` are all; at least one files for the district. */
export function reminderCommit(
  owed: Owed,
  { occasion, after }: DueReminder,
  before: Stored<Reminders> | null,
  officers: readonly Officer[],
): Required<Pick<Commit, 'writes' | 'outbox'>> {
  const { districtCode, month } = owed;
  const version = (before?.version ?? 0) + 1;
  const message = { ...owed, occasion, officers: filersOf(officers, districtCode) };
  return {
    writes: [{ key: keys.reminders(month, districtCode), before, after }],
    outbox: [{ id: `REMINDER-${districtCode}-${month}-${version}`, message }],
  };
}
