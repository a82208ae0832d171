import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/city-calendar.ts';

/** The words of the reporting calendar: the year, reminders, the close. */
export const calendarWords = dictionary(zh, () =>
  import('../../strings/en/city-calendar.ts').then((m) => m.en),
);
