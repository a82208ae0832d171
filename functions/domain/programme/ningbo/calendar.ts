import { addDays, type Day } from '#domain/calendar.ts';
import type { ReportingCalendar } from '#domain/programme.ts';

/**
 * Days off of 2021-2025 as the yearly notices of the General Office of the State Council set them (国务院办公厅关于
 * 部分节假日安排的通知: 国办发明电〔2020〕27号, 〔2021〕11号, 〔2022〕16号, 〔2023〕7号, 〔2024〕12号): name, first
 * day and last day of the break, then the weekend days worked in exchange.
 */
const BREAKS: readonly (readonly [name: string, first: Day, last: Day, ...worked: Day[]])[] = [
  ['元旦', '2021-01-01', '2021-01-03'],
  ['春节', '2021-02-11', '2021-02-17', '2021-02-07', '2021-02-20'],
  ['清明节', '2021-04-03', '2021-04-05'],
  ['劳动节', '2021-05-01', '2021-05-05', '2021-04-25', '2021-05-08'],
  ['端午节', '2021-06-12', '2021-06-14'],
  ['中秋节', '2021-09-19', '2021-09-21', '2021-09-18'],
  ['国庆节', '2021-10-01', '2021-10-07', '2021-09-26', '2021-10-09'],
  ['元旦', '2022-01-01', '2022-01-03'],
  ['春节', '2022-01-31', '2022-02-06', '2022-01-29', '2022-01-30'],
  ['清明节', '2022-04-03', '2022-04-05', '2022-04-02'],
  ['劳动节', '2022-04-30', '2022-05-04', '2022-04-24', '2022-05-07'],
  ['端午节', '2022-06-03', '2022-06-05'],
  ['中秋节', '2022-09-10', '2022-09-12'],
  ['国庆节', '2022-10-01', '2022-10-07', '2022-10-08', '2022-10-09'],
  ['元旦', '2022-12-31', '2023-01-02'],
  ['春节', '2023-01-21', '2023-01-27', '2023-01-28', '2023-01-29'],
  ['清明节', '2023-04-05', '2023-04-05'],
  ['劳动节', '2023-04-29', '2023-05-03', '2023-04-23', '2023-05-06'],
  ['端午节', '2023-06-22', '2023-06-24', '2023-06-25'],
  ['中秋节、国庆节', '2023-09-29', '2023-10-06', '2023-10-07', '2023-10-08'],
  ['元旦', '2024-01-01', '2024-01-01'],
  ['春节', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'],
  ['清明节', '2024-04-04', '2024-04-06', '2024-04-07'],
  ['劳动节', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'],
  ['端午节', '2024-06-10', '2024-06-10'],
  ['中秋节', '2024-09-15', '2024-09-17', '2024-09-14'],
  ['国庆节', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'],
  ['元旦', '2025-01-01', '2025-01-01'],
  ['春节', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'],
  ['清明节', '2025-04-04', '2025-04-06'],
  ['劳动节', '2025-05-01', '2025-05-05', '2025-04-27'],
  ['端午节', '2025-05-31', '2025-06-02'],
  ['国庆节、中秋节', '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'],
];

const HOLIDAYS_EN: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  '中秋节、国庆节': 'Mid-Autumn Festival and National Day',
  '国庆节、中秋节': 'National Day and Mid-Autumn Festival',
};

/**
 * Monthly reports from April 2021 on (A4), due on the 23rd, that day included (R46, A2). When to remind of a report or a
 * gate the Opinions do not say: the numbers are ours. A make-up day carries the
 * name of the holiday that it pays for. After 2025 no day is named, because no notice is entered.
 */
export const CALENDAR: ReportingCalendar = {
  firstMonth: '2021-04',
  dueDay: 23,
  remindDaysBefore: 3,
  gateRemindDaysBefore: [30, 7],
  holidays: Object.fromEntries(
    BREAKS.flatMap(([name, first, last]) => daysThrough(first, last).map((day) => [day, name])),
  ),
  makeUpDays: Object.fromEntries(BREAKS.flatMap(([name, , , ...worked]) => worked.map((day) => [day, name]))),
  holidaysEn: HOLIDAYS_EN,
};

function daysThrough(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
