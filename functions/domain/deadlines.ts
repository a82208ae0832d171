import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysBetween,
  endOfDay,
  type Instant,
  instantOf,
  lastDayOf,
  later,
  type Month,
  milliseconds,
  monthOf,
  monthsFrom,
  weekdayOf,
} from './calendar.ts';
import type { Programme } from './programme.ts';
import { NO_SETTINGS, type Settings } from './settings.ts';

type Calendar = Pick<Programme, 'calendar'>;

const DAY_MS = 86_400_000;

/**
 * The last instant at which the report of a month is on time: the last millisecond of the due day in Asia/Shanghai
 * (R46, A2), a Sunday or a holiday like any other day, unless the city set another for that month, or has due days on
 * days off move to the next working day.
 */
export function dueAt(programme: Calendar, month: Month, settings: Settings = NO_SETTINGS): Instant {
  const set = settings.dueAt?.[month];
  if (set) return set.dueAt;
  const day = dueDay(programme, month);
  return endOfDay(rollsByHoliday(settings, month) ? nextWorkingDay(programme, day) : day);
}

/** True where the due day of a month moves to the next working day if it is a day off. */
const rollsByHoliday = ({ rollsByHoliday: spans = [] }: Settings, month: Month): boolean =>
  spans.some(({ from, until }) => from <= month && (until === null || month < until));

/** True for a holiday, and for a weekend that is not worked in exchange for one. */
export const isDayOff = ({ calendar }: Calendar, day: Day): boolean =>
  day in calendar.holidays || (weekdayOf(day) % 6 === 0 && !(day in calendar.makeUpDays));

/** The day itself, or the first after it that is worked. */
const nextWorkingDay = (programme: Calendar, day: Day): Day =>
  isDayOff(programme, day) ? nextWorkingDay(programme, addDays(day, 1)) : day;

/** The day itself, or the last before it that is worked. */
export const lastWorkingDay = (programme: Calendar, day: Day): Day =>
  isDayOff(programme, day) ? lastWorkingDay(programme, addDays(day, -1)) : day;

/** The first instant at which the city may close a month: its report is due no longer, and its last day is over. */
export function closesFrom(programme: Calendar, month: Month, settings?: Settings): Instant {
  const cut = later(dueAt(programme, month, settings), endOfDay(dueDay(programme, month)));
  return instantOf(milliseconds(cut) + 1);
}

/** The last instant of a calendar month in Asia/Shanghai, with which its report's period closes at the latest. */
export const closesBy = (month: Month): Instant => endOfDay(lastDayOf(month));

/** The due day of a month's report by the calendar alone, which is also the last day that the report covers. */
export const dueDay = (programme: Calendar, month: Month): Day =>
  `${month}-${String(programme.calendar.dueDay).padStart(2, '0')}`;

/** Days that the report of a month covers, both included: from the day after last month's due day to this month's. */
export const periodOf = (programme: Calendar, month: Month): { first: Day; last: Day } => ({
  first: addDays(dueDay(programme, addMonths(month, -1)), 1),
  last: dueDay(programme, month),
});

/** The report month whose period holds a day: from the 24th on it is the next one. */
export function reportMonthOf(programme: Calendar, day: Day): Month {
  const month = monthOf(day);
  return day <= dueDay(programme, month) ? month : addMonths(month, 1);
}

/** Report months whose due instant has passed at `at`, from the calendar's first, ascending. */
export const monthsDue = (programme: Calendar, at: Instant, settings: Settings = NO_SETTINGS): Month[] =>
  monthsFrom(programme.calendar.firstMonth, monthOf(dayOf(at))).filter(
    (month) => dueAt(programme, month, settings) < at,
  );

/** The month whose report may be filed first at `at`: a report is open from the 1st of its own month on. Null before the first. */
export function openMonthAt(programme: Calendar, at: Instant): Month | null {
  const month = monthOf(dayOf(at));
  return month < programme.calendar.firstMonth ? null : month;
}

/** 0 for a filing on time, else the whole days late, begun days counted (domain section 7). */
export function daysLate(firstSubmittedAt: Instant, due: Instant): number {
  return Math.max(0, Math.ceil((milliseconds(firstSubmittedAt) - milliseconds(due)) / DAY_MS));
}

/** Whole days from the day of `at` to the due day of a month; 0 on the day itself, negative afterwards. */
export const daysLeft = (programme: Calendar, month: Month, at: Instant, settings?: Settings): number =>
  daysBetween(dayOf(at), dayOf(dueAt(programme, month, settings)));
