import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/history.ts';

/** The words of 修改记录. */
export const historyWords = dictionary(zh, () => import('../../strings/en/history.ts').then((m) => m.en));
