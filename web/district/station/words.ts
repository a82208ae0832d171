import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/station.ts';

/** The words of the stations' pages. */
export const stationWords = dictionary(zh, () => import('../../strings/en/station.ts').then((m) => m.en));
