import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/dashboard-restated.ts';

/** The words beside a figure that moved after its close; they come with it. */
export const restatedWords = dictionary(zh, () =>
  import('../../strings/en/dashboard-restated.ts').then((m) => m.en),
);
