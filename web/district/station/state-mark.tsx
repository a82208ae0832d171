import type { StationState } from '#domain/vocabulary.ts';
import {
  type StationState as Square,
  StateLabel,
  StateSquare,
} from '../../parts/state-square/state-square.tsx';
import { stationWords } from './words.ts';

const SQUARES: Readonly<Record<Exclude<StationState, 'CLOSED'>, Square>> = {
  NOT_PLANNED: 'none',
  PLANNED: 'planned',
  UNDER_CONSTRUCTION: 'building',
  BUILT: 'built',
  OPERATING: 'operating',
  SUSPENDED: 'suspended',
};

/** A station's state as square and word; a closed one is an empty square. */
export function StateMark({ state }: { readonly state: StationState }) {
  if (state !== 'CLOSED') return <StateLabel state={SQUARES[state]} />;
  return (
    <span class="state-label">
      <StateSquare state="none" />
      <span>{stationWords().closed}</span>
    </span>
  );
}
