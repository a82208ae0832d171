import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/city-periods.ts';

/** The words of due dates and permits. */
export const periodsWords = dictionary(zh, () =>
  import('../../strings/en/city-periods.ts').then((m) => m.en),
);
