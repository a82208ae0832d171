import { clockOf, type Day, dayOf, type Instant, type Month, weekdayOf } from '#domain/calendar.ts';
import { language } from './language.ts';
import { NOTHING } from './numbers.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
};

const part = (text: string, from: number, to: number): number => Number(text.slice(from, to));
const monthName = (text: string): string => MONTHS[part(text, 5, 7) - 1] ?? '';

/** A day in prose: `2021年6月30日`, `30 June 2021`. */
export const dayInProse = (day: Day): string =>
  language === 'zh'
    ? `${part(day, 0, 4)}年${part(day, 5, 7)}月${part(day, 8, 10)}日`
    : `${part(day, 8, 10)} ${monthName(day)} ${part(day, 0, 4)}`;

/** A day of the running year: `6月30日`, `30 June`. */
export const dayOfYear = (day: Day): string =>
  language === 'zh' ? `${part(day, 5, 7)}月${part(day, 8, 10)}日` : `${part(day, 8, 10)} ${monthName(day)}`;

/** A month in prose: `2021年6月`, `June 2021`. */
export const monthInProse = (month: Month): string =>
  language === 'zh'
    ? `${part(month, 0, 4)}年${part(month, 5, 7)}月`
    : `${monthName(month)} ${part(month, 0, 4)}`;

/** A month of the running year: `6月`, `June`. */
export const monthOfYear = (month: Month): string =>
  language === 'zh' ? `${part(month, 5, 7)}月` : monthName(month);

/** A day in a table: `2021-06-30`; `—` for none. */
export const dayInTable = (day: Day | null): string => day ?? NOTHING;

/** A moment in prose, Asia/Shanghai, to the minute: `2023年6月20日 09:00`. */
export const momentInProse = (at: Instant): string => `${dayInProse(dayOf(at))} ${clockOf(at)}`;

/** A moment in a table, Asia/Shanghai, to the minute: `2023-06-20 09:00`; `—` for none. */
export const momentInTable = (at: Instant | null): string =>
  at === null ? NOTHING : `${dayOf(at)} ${clockOf(at)}`;

/** `周二`, `Tue`. */
export const weekday = (day: Day): string => WEEKDAYS[language][weekdayOf(day)] ?? '';
