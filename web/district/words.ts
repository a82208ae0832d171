import { dictionary } from '../strings/language.ts';
import { zh } from '../strings/zh/desk.ts';

/** The words of the desk's frame. */
export const words = dictionary(zh, () => import('../strings/en/desk.ts').then((m) => m.en));
