import { dictionary } from '../strings/language.ts';
import { zh } from '../strings/zh/shell.ts';

/** The words that all pages share; parts take theirs from here. */
export const words = dictionary(zh, () => import('../strings/en/shell.ts').then((m) => m.en));
