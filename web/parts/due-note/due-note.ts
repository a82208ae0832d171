import { addDays, clockOf, type Day, dayOf, type Instant } from '#domain/calendar.ts';
import { isDayOff } from '#domain/deadlines.ts';
import type { Programme } from '#domain/programme.ts';
import { dayOfYear, weekday } from '../../strings/dates.ts';
import { language } from '../../strings/language.ts';
import { dueWords } from './due-words.ts';

/** The holiday of a day in this page's language, shortened as people say it (端午, 中秋、国庆); null for none. */
export function holidayOf({ calendar }: Programme, day: Day): string | null {
  const name = calendar.holidays[day];
  if (name === undefined) return null;
  return language === 'zh' ? name.replace(/([^、]{2})节/g, '$1') : (calendar.holidaysEn[name] ?? name);
}

/** 「周五，端午假期内」, 「周日，调休上班」, or the weekday alone. */
export function dayNote(programme: Programme, day: Day): string {
  const t = dueWords();
  const holiday = holidayOf(programme, day);
  if (holiday !== null) return t.inHoliday(weekday(day), holiday);
  if (programme.calendar.makeUpDays[day] !== undefined) return t.worked(weekday(day));
  return weekday(day);
}

/** 「6月23日（周五，端午假期内）24时截止，不顺延」: a due date says what kind of day it is, and that it does not move. */
export function dueNote(programme: Programme, dueAt: Instant): string {
  const t = dueWords();
  const day = dayOf(dueAt);
  const clock = clockOf(dueAt);
  const until = t.until(dayOfYear(day), dayNote(programme, day), clock === '23:59' ? t.midnight : clock);
  return isDayOff(programme, day) ? t.notMoved(until) : until;
}

/** Working days from `from` to the day before `until`, both counted where they are worked. */
export function workingDays(programme: Programme, from: Day, until: Day): number {
  let days = 0;
  for (let day = from; day < until; day = addDays(day, 1)) if (!isDayOff(programme, day)) days += 1;
  return days;
}

/** The break that a day lies in, first and last day; null outside any. */
export function breakAround({ calendar }: Programme, day: Day): { first: Day; last: Day } | null {
  const name = calendar.holidays[day];
  if (name === undefined) return null;
  let first = day;
  while (calendar.holidays[addDays(first, -1)] === name) first = addDays(first, -1);
  let last = day;
  while (calendar.holidays[addDays(last, 1)] === name) last = addDays(last, 1);
  return { first, last };
}
