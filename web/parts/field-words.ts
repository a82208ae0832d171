import { dictionary } from '../strings/language.ts';
import { zh } from '../strings/zh/fields.ts';

/** Labels of fields and words of choices. */
export const fieldWords = dictionary(zh, () => import('../strings/en/fields.ts').then((m) => m.en));
