import type { StationState } from '#domain/vocabulary.ts';
import { type StationState as Square, StateLabel, StateSquare } from '../parts/state-square/state-square.tsx';
import { stationWords } from './station/words.ts';

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

/** A station's state as square and word; a closed one is an empty square with its own word. */
export function StateMark({ state }: { readonly state: StationState }) {
  if (state !== 'CLOSED') return <StateLabel state={squareOf(state)} />;
  return (
    <span class="state-label">
      <StateSquare state={squareOf(state)} />
      <span>{stationWords().closed}</span>
    </span>
  );
}
