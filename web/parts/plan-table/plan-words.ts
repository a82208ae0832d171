import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/plan.ts';

/** The words of the annual plan. */
export const planWords = dictionary(zh, () => import('../../strings/en/plan.ts').then((m) => m.en));
