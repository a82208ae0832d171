import { dictionary } from '../strings/language.ts';
import { zh } from '../strings/zh/dashboard-panels.ts';

/** The words of the panels below the first screen; they come with them. */
export const panelWords = dictionary(zh, () => import('../strings/en/dashboard-panels.ts').then((m) => m.en));
