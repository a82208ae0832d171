import { dayOf, daysBetween, type Instant, type Month, startOfDay } from './calendar.ts';
import { dueAt } from './deadlines.ts';
import type { Programme } from './programme.ts';
import type { MonthlyReport } from './records/monthly-report.ts';
import type { Officer } from './records/officer.ts';
import type { Unstamped } from './records/record.ts';
import type { Occasion, Reminder, Reminders } from './records/reminders.ts';
import type { Settings } from './settings.ts';

/** The first reminder goes out so many days before the due day; the policy names no number. */
const DAYS_BEFORE = 3;

/** A report that its district has still to file. */
export type Owed = Omit<Reminder, 'occasion' | 'officers'>;

/**
 * Who owes the report of a month at `at`, in the programme's order: districts that have not filed, have taken it back, or
 * have it back with remarks. Nobody before the month has begun. `reports` are those of that month.
 */
export function owing(
  programme: Programme,
  month: Month,
  reports: readonly Pick<MonthlyReport, 'districtCode' | 'state'>[],
  at: Instant,
  settings: Settings,
): readonly Owed[] {
  if (month < programme.calendar.firstMonth || at < startOfDay(`${month}-01`)) return [];
  return programme.districts.flatMap(({ code }) => {
    const state = reports.find((report) => report.districtCode === code)?.state ?? 'NOT_RECEIVED';
    if (state === 'SUBMITTED' || state === 'OPENED' || state === 'ACCEPTED') return [];
    const returned = state === 'RETURNED';
    return [{ districtCode: code, month, returned, dueAt: dueAt(programme, month, settings) }];
  });
}

const remembered = (
  kept: Unstamped<Reminders> | null,
  { districtCode, month }: Owed,
): Unstamped<Reminders> => ({
  ...{ districtCode, month, count: kept?.count ?? 0 },
  ...{ lastAt: kept?.lastAt ?? null, automaticOn: kept?.automaticOn ?? null },
});

/** The reminder that the clock owes at `at`, and the record of it. */
export interface DueReminder {
  readonly occasion: Occasion;
  readonly after: Unstamped<Reminders>;
}

/**
 * What the clock reminds of: once in the three days before the due day, on the due day, and on each day after it. Null
 * where the district was reminded today, by whomever, or where it is too early.
 */
export function remindByClock(
  kept: Unstamped<Reminders> | null,
  owed: Owed,
  at: Instant,
): DueReminder | null {
  const before = remembered(kept, owed);
  const today = dayOf(at);
  const left = daysBetween(today, dayOf(owed.dueAt));
  const occasion = left > 0 ? 'BEFORE' : left === 0 ? 'DUE' : 'OVERDUE';
  if (left > DAYS_BEFORE || before.automaticOn === today || isRemindedOn(before, at)) return null;
  if (occasion === 'BEFORE' && before.automaticOn !== null) return null;
  return { occasion, after: { ...before, automaticOn: today } };
}

/** 催办: the city reminds by hand, one a day and district. Null where it did today (Asia/Shanghai). */
export function remindByHand(kept: Unstamped<Reminders> | null, owed: Owed, at: Instant): DueReminder | null {
  const before = remembered(kept, owed);
  if (isRemindedOn(before, at)) return null;
  return { occasion: 'BY_HAND', after: { ...before, count: before.count + 1, lastAt: at } };
}

const isRemindedOn = ({ lastAt }: Unstamped<Reminders>, at: Instant): boolean =>
  lastAt !== null && dayOf(lastAt) === dayOf(at);

/** Ids of the officers who file for a district. */
export const filersOf = (officers: readonly Officer[], districtCode: string): readonly string[] =>
  officers
    .filter((o) => o.active && o.role === 'DISTRICT_OFFICER' && o.districtCode === districtCode)
    .map(({ id }) => id);
