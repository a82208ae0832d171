import { dictionary } from '../strings/language.ts';
import { zh as details } from '../strings/zh/dashboard-details.ts';
import { zh as panels } from '../strings/zh/dashboard-panels.ts';

/** The words of the upper panels below the first screen; they come with them. */
export const panelWords = dictionary(panels, () =>
  import('../strings/en/dashboard-panels.ts').then((m) => m.en),
);

/** Those of the panels further down, and of the printed sheets. */
export const detailWords = dictionary(details, () =>
  import('../strings/en/dashboard-details.ts').then((m) => m.en),
);
