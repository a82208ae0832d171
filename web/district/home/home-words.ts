import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/home.ts';

/** The words of the desk's first page. */
export const homeWords = dictionary(zh, () => import('../../strings/en/home.ts').then((m) => m.en));
