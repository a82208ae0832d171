import type { Day } from '#domain/calendar.ts';
import { stationName } from '#domain/names.ts';
import { districtOf, inForce, type Mosaic, type Programme, townshipOf } from '#domain/programme.ts';
import { stateOf } from '#domain/station-state.ts';
import type { StationRow, Summary } from '#domain/summary.ts';
import { squareOf } from '../../parts/state-square/square-of.ts';
import type { StationState } from '../../parts/state-square/state-square.tsx';
import type { PlacedTile } from './drawing.ts';

/** A township of the day asked for, and what is known of its station. */
export interface TileFacts extends PlacedTile {
  readonly district: string;
  readonly township: string;
  /** The station's full name (R12), whether or not it stands yet. */
  readonly station: string;
  readonly state: StationState;
  /** The day since which that state holds; null where nothing has happened. */
  readonly since: Day | null;
  readonly builtOn: Day | null;
  readonly operatingOn: Day | null;
  readonly unreviewed: boolean;
}

/** The tiles of townships in force at the end of `day`, in the order of the drawing. */
export function tileFacts(
  mosaic: Mosaic,
  programme: Programme,
  summary: Summary,
  day: Day,
): readonly TileFacts[] {
  const rows = new Map<string, StationRow>();
  for (const district of Object.values(summary)) for (const row of district.stations) rows.set(row.code, row);
  return mosaic.tiles.flatMap((tile) => {
    const township = townshipOf(programme, tile.code);
    if (!township || !inForce(township, day)) return [];
    const row = rows.get(tile.code);
    const by = (on: Day | null | undefined): Day | null => (on && on <= day ? on : null);
    const state = row ? squareOf(stateOf(row, day)) : 'none';
    return [
      {
        ...tile,
        districtCode: township.districtCode,
        district: districtOf(programme, township.districtCode).name,
        township: township.name,
        station: stationName(programme, tile.code),
        state,
        since: row ? sinceOf(row, state, day) : null,
        builtOn: by(row?.builtOn),
        operatingOn: by(row?.operatingOn),
        unreviewed: (row?.unreviewed.length ?? 0) > 0,
      },
    ];
  });
}

function sinceOf(row: StationRow, state: StationState, day: Day): Day | null {
  switch (state) {
    case 'operating':
      return row.operatingOn;
    case 'suspended':
      return [...row.suspended].reverse().find((on) => on <= day) ?? null;
    case 'built':
      return row.builtOn;
    case 'building':
      return row.startedOn;
    default:
      return null;
  }
}

/** How many tiles stand in each state. */
export function countStates(tiles: readonly TileFacts[]): Readonly<Record<StationState, number>> {
  const counts = { none: 0, planned: 0, building: 0, built: 0, operating: 0, suspended: 0 };
  for (const tile of tiles) counts[tile.state] += 1;
  return counts;
}
