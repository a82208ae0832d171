import { dictionary } from '../strings/language.ts';
import { zh } from '../strings/zh/city.ts';

/** The words of the city's desk. */
export const cityWords = dictionary(zh, () => import('../strings/en/city.ts').then((m) => m.en));
