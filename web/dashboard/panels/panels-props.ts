import type { CityFigures } from '#domain/figures.ts';
import type { Programme } from '#domain/programme.ts';
import type { Published } from '../published/use-published.ts';
import type { RestatedMark } from '../restated/restated-mark.ts';

/** What every panel is given: the published columns, and the figures of the day that is looked at. */
export interface PanelsProps {
  readonly published: Published;
  readonly programme: Programme;
  readonly figures: CityFigures;
  /** Code of the district that the page is narrowed to. */
  readonly district: string | null;
  /** Null until it is there. */
  readonly Restated: RestatedMark | null;
  readonly onDistrict: (district: string | null) => void;
}
