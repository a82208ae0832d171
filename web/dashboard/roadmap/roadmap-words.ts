import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/dashboard-roadmap.ts';

/** The words of the roadmap figure; they come with it. */
export const roadmapWords = dictionary(zh, () =>
  import('../../strings/en/dashboard-roadmap.ts').then((m) => m.en),
);
