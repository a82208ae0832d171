import type { ComponentType } from 'preact';
import type { CityFigures } from '#domain/figures.ts';
import type { Gate } from '#domain/programme.ts';
import type { Published } from '../published/use-published.ts';

export interface RestatedProps {
  /** Who put a date right, and why, is for signed-in readers alone: it is not published. */
  readonly published: Pick<Published, 'officer'>;
  readonly figures: CityFigures;
  /** Code of the district that the page is narrowed to; null: the city. */
  readonly district: string | null;
  /** The gate whose count it stands beside; absent: the stations built by the day that is looked at. */
  readonly gate?: Gate;
}

/** Says 首报 beside a figure that has moved since its period closed, and nothing beside any other. */
export type RestatedMark = ComponentType<RestatedProps>;
