import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/township.ts';

/** The words of a township's own page. */
export const townshipWords = dictionary(zh, () => import('../../strings/en/township.ts').then((m) => m.en));
