import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/acts.ts';

/** The words of 操作记录. */
export const actsWords = dictionary(zh, () => import('../../strings/en/acts.ts').then((m) => m.en));
