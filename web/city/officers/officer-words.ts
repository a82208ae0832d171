import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/officers.ts';

/** The words of 设置, 人员 and 交接. */
export const officerWords = dictionary(zh, () => import('../../strings/en/officers.ts').then((m) => m.en));
