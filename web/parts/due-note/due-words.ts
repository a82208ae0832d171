import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/due.ts';

/** Words of a due day. */
export const dueWords = dictionary(zh, () => import('../../strings/en/due.ts').then((m) => m.en));
