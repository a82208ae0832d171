import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/clock.ts';

/** The words of waiting times. */
export const clockWords = dictionary(zh, () => import('../../strings/en/clock.ts').then((m) => m.en));
