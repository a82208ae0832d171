import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/plan-changes.ts';

/** The words of a plan's changes. */
export const planChangeWords = dictionary(zh, () =>
  import('../../strings/en/plan-changes.ts').then((m) => m.en),
);
