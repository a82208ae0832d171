import { words } from '../words.ts';
import './state-square.css';

/** Where a township stands on a day, in the order of depth; a suspended station was operating. */
export type StationState = 'none' | 'planned' | 'building' | 'built' | 'operating' | 'suspended';

/** The six states from nothing to operating, then suspended: the order of every legend. */
export const STATION_STATES: readonly StationState[] = [
  'none',
  'planned',
  'building',
  'built',
  'operating',
  'suspended',
];

/** The mosaic's square: depth and pattern tell the states apart in grey. Hidden from screen readers: say the word beside it. */
export function StateSquare({ state, title }: { readonly state: StationState; readonly title?: string }) {
  return <span class={`state-square state-${state}`} title={title} aria-hidden="true" />;
}

/** Square and word, `■ 已运营`, optionally with a count, as in tables and legends. */
export function StateLabel({ state, count }: { readonly state: StationState; readonly count?: number }) {
  return (
    <span class="state-label">
      <StateSquare state={state} />
      <span>
        {words().states[state]}
        {count !== undefined && ` ${count}`}
      </span>
    </span>
  );
}
