import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/scan.ts';

/** The words of the signed sheet's scan. */
export const scanWords = dictionary(zh, () => import('../../strings/en/scan.ts').then((m) => m.en));
