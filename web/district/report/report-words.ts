import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/report.ts';

/** The words of the monthly report. */
export const reportWords = dictionary(zh, () => import('../../strings/en/report.ts').then((m) => m.en));
