import type { Day } from '../calendar.ts';
import { type Programme, townshipsAt } from '../programme.ts';
import type { DistrictSummary, StationRow, Summary } from '../summary.ts';

/**
 * What a figure is computed for: one district, or the city as all of them. Everything that is asked of a unit is a
 * sum over its districts, so that the city is never an average of ratios.
 */
export interface Unit {
  /** Null for the city. */
  readonly districtCode: string | null;
  /** Codes in the programme's order, whether or not anything is known of them. */
  readonly districtCodes: readonly string[];
  /** What is known of them. */
  readonly districts: readonly DistrictSummary[];
  /** Rows of townships in force that day. */
  readonly stations: readonly StationRow[];
  readonly townships: number;
  /** Villages and communities of townships with published codes (domain section 7). */
  readonly villages: number;
}

/** The city, or one of its districts, as its divisions stand at the end of `day`. */
export function unitAt(
  summary: Summary,
  programme: Programme,
  day: Day,
  districtCode: string | null = null,
): Unit {
  const townships = townshipsAt(programme, day, districtCode ?? undefined);
  const codes = new Set(townships.map((township) => township.code));
  const districtCodes = districtCode === null ? programme.districts.map((d) => d.code) : [districtCode];
  const districts: DistrictSummary[] = [];
  for (const code of districtCodes) {
    const known = summary[code];
    if (known) districts.push(known);
  }
  return {
    districtCode,
    districtCodes,
    districts,
    stations: districts.flatMap((district) => district.stations.filter((row) => codes.has(row.code))),
    townships: townships.length,
    villages: townships.reduce((sum, township) => sum + (township.villages ?? 0), 0),
  };
}
