import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/refusals.ts';

/** The sentences of refusals and issues. */
export const refusalWords = dictionary(zh, () => import('../../strings/en/refusals.ts').then((m) => m.en));
