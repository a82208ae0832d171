import { dictionary } from '../../strings/language.ts';
import { zh as standards } from '../../strings/zh/standards.ts';
import { zh } from '../../strings/zh/station.ts';
import { zh as life } from '../../strings/zh/station-life.ts';

/** The words of the stations' pages. */
export const stationWords = dictionary(zh, () => import('../../strings/en/station.ts').then((m) => m.en));

/** What each line of the standards says while it is not met. */
export const standardWords = dictionary(standards, () =>
  import('../../strings/en/standards.ts').then((m) => m.en),
);

/** What an officer says of the dates of a station's life. */
export const lifeWords = dictionary(life, () => import('../../strings/en/station-life.ts').then((m) => m.en));
