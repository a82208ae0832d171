import { addMonths, type Instant, type Month } from '#domain/calendar.ts';
import type { GateOwed } from '#domain/gate-reminding.ts';
import type { Officer } from '#domain/records/officer.ts';
import type { Unstamped } from '#domain/records/record.ts';
import type { GateReminders, Reminder, Reminders } from '#domain/records/reminders.ts';
import { type DueReminder, filersOf, type Owed } from '#domain/reminding.ts';
import { query, read } from './keep.ts';
import { keys } from './keys.ts';
import type { OutboxItem } from './outbox.ts';
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

/** What a district was reminded of for a gate of a year, consistently; null: of nothing yet. */
export const readGateReminders = ({
  year,
  gate,
  districtCode,
}: GateOwed): Promise<Stored<GateReminders> | null> =>
  read<Stored<GateReminders>>(keys.gateReminders(year, gate, districtCode));

/** A reminder of a gate and the record of it, in one transaction. `officers` are all; at least one files for the district. */
export function gateReminderCommit(
  owed: GateOwed,
  after: Unstamped<GateReminders>,
  before: Stored<GateReminders> | null,
  officers: readonly Officer[],
): Required<Pick<Commit, 'writes' | 'outbox'>> {
  const { districtCode, year, gate } = owed;
  const message = { ...owed, officers: filersOf(officers, districtCode) };
  return {
    writes: [{ key: keys.gateReminders(year, gate, districtCode), before, after }],
    outbox: [{ id: `GATE-${districtCode}-${year}-${gate}-${after.daysBefore}`, message }],
  };
}

/** The report's reminders of a month that went out or are on their way, oldest first: messages are kept for 90 days. */
export async function sentReminders(
  month: Month,
): Promise<readonly (Pick<OutboxItem, 'state'> & { readonly at: Instant; readonly message: Reminder })[]> {
  const pages = await Promise.all(
    [addMonths(month, -1), month, addMonths(month, 1)].map((one) =>
      query<OutboxItem>(keys.outbox(one, '').pk),
    ),
  );
  return pages
    .flat()
    .flatMap(({ message, state, sk }) =>
      'gate' in message || message.month !== month ? [] : [{ at: sk.split('#')[0] ?? '', state, message }],
    );
}
