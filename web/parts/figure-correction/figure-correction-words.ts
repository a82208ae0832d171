import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/figure-correction.ts';

/** The words of a correction of a figure. */
export const figureCorrectionWords = dictionary(zh, () =>
  import('../../strings/en/figure-correction.ts').then((m) => m.en),
);
