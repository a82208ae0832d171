import { type Day, dayOf, daysBetween, type Instant, type Month, startOfDay } from './calendar.ts';
import { dueAt, isDayOff, lastWorkingDay } from './deadlines.ts';
import { districtOf, type Programme } from './programme.ts';
import type { MonthlyReport } from './records/monthly-report.ts';
import type { Officer } from './records/officer.ts';
import type { Unstamped } from './records/record.ts';
import type { Occasion, Reminder, Reminders } from './records/reminders.ts';
import type { Settings } from './settings.ts';

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
 * What the clock reminds of: once in the programme's days before the due day, on the due day, and on each day after it.
 * Null where the district was reminded today, by whomever, or where it is too early.
 */
export function remindByClock(
  kept: Unstamped<Reminders> | null,
  owed: Owed,
  { calendar }: Pick<Programme, 'calendar'>,
  at: Instant,
): DueReminder | null {
  const before = remembered(kept, owed);
  const today = dayOf(at);
  const left = daysBetween(today, dayOf(owed.dueAt));
  const occasion = left > 0 ? 'BEFORE' : left === 0 ? 'DUE' : 'OVERDUE';
  if (left > calendar.remindDaysBefore || before.automaticOn === today || isRemindedOn(before, at))
    return null;
  if (occasion === 'BEFORE' && before.automaticOn !== null) return null;
  return { occasion, after: { ...before, automaticOn: today } };
}

/** 催办: the city reminds by hand, one a day and district. Null where it did today (Asia/Shanghai). */
export function remindByHand(kept: Unstamped<Reminders> | null, owed: Owed, at: Instant): DueReminder | null {
  const before = remembered(kept, owed);
  if (isRemindedOn(before, at)) return null;
  return { occasion: 'BY_HAND', after: { ...before, count: before.count + 1, lastAt: at } };
}

/** True where the city has reminded by hand on the day of `at` (Asia/Shanghai): it does so once a day. */
export const isRemindedOn = ({ lastAt }: Pick<Reminders, 'lastAt'>, at: Instant): boolean =>
  lastAt !== null && dayOf(lastAt) === dayOf(at);

/** Ids of the officers who file for a district. */
export const filersOf = (officers: readonly Officer[], districtCode: string): readonly string[] =>
  officers
    .filter((o) => o.active && o.role === 'DISTRICT_OFFICER' && o.districtCode === districtCode)
    .map(({ id }) => id);

/** What is said to a district, in Simplified Chinese; line breaks as LF. */
export interface ReminderText {
  readonly subject: string;
  readonly text: string;
}

const OPENING: Readonly<Record<Occasion, string>> = {
  BEFORE: '报送提醒',
  DUE: '今天截止',
  OVERDUE: '已过截止日期',
  BY_HAND: '催办',
};

/**
 * The words of a reminder at `at`: which report of which district, by when, and where to file it. A due day on a day off
 * says so, and by which working day to file. No names but the district's and the bureau's.
 */
export function reminderText(
  { districtCode, month, returned, dueAt: due, occasion }: Owed & Pick<Reminder, 'occasion'>,
  programme: Programme,
  at: Instant,
): ReminderText {
  const district = districtOf(programme, districtCode).name;
  const report = `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月社会工作站建设进度月报`;
  const state = returned ? '被退回，还没有重新报送' : '还没有报送';
  return {
    subject: `${OPENING[occasion]}：${district}${report}`,
    text: [
      `${district}：`,
      `${report}${state}，${dueWords(due, programme, at)}。`,
      '请登录系统，在「月报」里报送。正在办理的，请不必理会这条提醒。',
      programme.bureauName,
    ].join('\n'),
  };
}

function dueWords(due: Instant, programme: Programme, at: Instant): string {
  const [today, day] = [dayOf(at), dayOf(due)];
  if (at > due) return `已于${dayWords(day)}截止`;
  if (today === day) return `今天（${dayWords(day)}）截止`;
  const until = `截止日期是${dayWords(day)}`;
  if (!isDayOff(programme, day)) return until;
  const holiday = programme.calendar.holidays[day];
  const worked = lastWorkingDay(programme, day);
  const early = worked >= today ? `请在${dayWords(worked)}前报送` : '请尽早报送';
  return `${until}，在${holiday ? `${holiday}假期` : '周末'}内，${early}`;
}

/** A day of the running year, 6月23日. */
export const dayWords = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
