import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/city-problems.ts';

/** The words of problems that reports raised. */
export const problemWords = dictionary(zh, () =>
  import('../../strings/en/city-problems.ts').then((m) => m.en),
);
