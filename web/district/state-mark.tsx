import type { StationState } from '#domain/vocabulary.ts';
import { squareOf } from '../parts/state-square/square-of.ts';
import { StateLabel, StateSquare } from '../parts/state-square/state-square.tsx';
import { stationWords } from './station/words.ts';

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
