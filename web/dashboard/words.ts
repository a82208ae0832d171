import { dictionary } from '../strings/language.ts';
import { zh } from '../strings/zh/dashboard.ts';

/** The words of the dashboard's first screen. */
export const words = dictionary(zh, () => import('../strings/en/dashboard.ts').then((m) => m.en));
