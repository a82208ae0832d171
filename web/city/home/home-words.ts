import { dictionary } from '../../strings/language.ts';
import { zh } from '../../strings/zh/city-home.ts';

/** The words of the city's first page. */
export const homeWords = dictionary(zh, () => import('../../strings/en/city-home.ts').then((m) => m.en));
