import type { DueWords } from '../zh/due.ts';

export const en: DueWords = {
  inHoliday: (weekday, holiday) => `${weekday}, in the ${holiday} break`,
  worked: (weekday) => `${weekday}, worked in exchange`,
  until: (day, note, clock) => `due ${day} (${note}) by ${clock}`,
  midnight: '24:00',
  notMoved: (until) => `${until}, not postponed`,
};
