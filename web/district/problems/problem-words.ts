import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/problems.ts';

/** The words of problems that reports raised. */
export const problemWords = dictionary(zh, () => import('../../strings/en/problems.ts').then((m) => m.en));
