import type { StationState } from '#domain/vocabulary.ts';
import type { StationState as Square } from './state-square.tsx';

const SQUARES: Readonly<Record<StationState, Square>> = {
  NOT_PLANNED: 'none',
  PLANNED: 'planned',
  UNDER_CONSTRUCTION: 'building',
  BUILT: 'built',
  OPERATING: 'operating',
  SUSPENDED: 'suspended',
  CLOSED: 'none',
};

/** The square that shows a station's state; a closed one counts no more and is drawn empty. */
export const squareOf = (state: StationState): Square => SQUARES[state];
