import { type Day, yearOf } from '../calendar.ts';
import { plannedBuiltOn, stateOf } from '../station-state.ts';
import type { StationRow } from '../summary.ts';

/** A build that the year's plan names and that is not done. */
export interface BuildAhead {
  readonly townshipCode: string;
  /** The planned day; before the day asked for it is overdue. */
  readonly on: Day;
}

/** Planned builds of the running year up to `through` that are not done at the end of `day`, by day, overdue ones first. */
export const buildsAhead = (stations: readonly StationRow[], day: Day, through: Day): readonly BuildAhead[] =>
  stations
    .flatMap((row): readonly BuildAhead[] => {
      const on = plannedBuiltOn(row, yearOf(day), day);
      const state = stateOf(row, day);
      const isToCome = state === 'PLANNED' || state === 'UNDER_CONSTRUCTION';
      return isToCome && on !== null && on <= through ? [{ townshipCode: row.code, on }] : [];
    })
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
