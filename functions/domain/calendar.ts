/**
 * Days, months and instants. The only module that touches `Date`; the present moment is always passed in.
 * A day is `YYYY-MM-DD` and a month `YYYY-MM` in Asia/Shanghai (UTC+08:00 all year, no daylight saving since 1991);
 * an instant is UTC ISO 8601 with milliseconds, so that strings of one kind compare in time order.
 */
export type Day = string;
/** A calendar month `YYYY-MM` in Asia/Shanghai; strings compare in time order. */
export type Month = string;
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`, always with three decimals; strings compare in time order. */
export type Instant = string;

const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The instant of any ISO 8601 text with a zone. @throws RangeError for text that is no moment. */
export const instant = (iso: string): Instant => new Date(iso).toISOString();

/** The instant of a count of milliseconds since 1970. */
export const instantOf = (ms: number): Instant => new Date(ms).toISOString();

/** Milliseconds since 1970 of an instant, for arithmetic; NaN for text that is no moment. */
export const milliseconds = (at: Instant): number => Date.parse(at);

/** The later of two instants. */
export const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Calendar day in Asia/Shanghai at an instant. */
export const dayOf = (at: Instant): Day => new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(0, 10);

/** Clock time in Asia/Shanghai at an instant, `HH:MM`. */
export const clockOf = (at: Instant): string =>
  new Date(Date.parse(at) + OFFSET_MS).toISOString().slice(11, 16);

/** First instant of a day in Asia/Shanghai. */
export const startOfDay = (day: Day): Instant =>
  new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS).toISOString();

/** Last millisecond of a day in Asia/Shanghai: 23:59:59.999 belongs to it, 24:00 does not. */
export const endOfDay = (day: Day): Instant =>
  new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS + DAY_MS - 1).toISOString();

/** The instant of a clock time of a day in Asia/Shanghai, e.g. `08:00`. */
export const instantAt = (day: Day, clock: string): Instant =>
  new Date(`${day}T${clock}:00+08:00`).toISOString();

/** True for `YYYY-MM-DD` that exists in the calendar: 2024-02-29 does, 2023-02-29 and 2023-2-3 do not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
};

/** The day so many whole days later, or earlier for a negative count. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number =>
  (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY_MS;

/** The calendar month of a day. Its report month may be another (`reportMonthOf` in deadlines.ts). */
export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month so many months later, or earlier for a negative count, across years. */
export const addMonths = (month: Month, count: number): Month => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** Months from `first` to `last`, both included; empty when `last` is earlier. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The last day of a month: 28 to 31, leap years included. */
export const lastDayOf = (month: Month): Day => addDays(`${addMonths(month, 1)}-01`, -1);

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Calendar year, four digits, of a day or a month. */
export const yearOf = (day: Day | Month): number => Number(day.slice(0, 4));
