import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/review.ts';

/** The words of the review of a monthly report. */
export const reviewWords = dictionary(zh, () => import('../../strings/en/review.ts').then((m) => m.en));
