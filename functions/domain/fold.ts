import type { Instant } from './calendar.ts';
import { monthRows } from './fold/month-rows.ts';
import { type DistrictRecords, readRecords } from './fold/read-records.ts';
import { stationRows } from './fold/station-rows.ts';
import type { Programme } from './programme.ts';
import type { DistrictSummary } from './summary.ts';

/** Whose summary it is to be, and through when. */
export interface FoldOptions {
  readonly districtCode: string;
  /** Of the summary that results: one more than its predecessor's. */
  readonly version: number;
  readonly programme: Pick<Programme, 'baselineYear' | 'calendar'>;
  /** Where the month series ends. Figures of a day inside a month need a fold through that day's last instant. */
  readonly through: Instant;
}

/**
 * Folds the records of one district into its summary; the definition of every figure. The order of the records does
 * not matter. Dated facts of stations are kept whole, as known now, since figures ask for a day; what is kept by
 * month (money, reports, services, villages) ends at `through`.
 */
export function foldDistrict(records: DistrictRecords, options: FoldOptions): DistrictSummary {
  const read = readRecords(records);
  const stations = stationRows(read, options.programme);
  const { months, missingRounds } = monthRows(read, stations, options.programme, options.through);
  return {
    districtCode: options.districtCode,
    version: options.version,
    closedThrough: read.closedThrough,
    stations,
    months,
    unreadable: [...read.unreadable, ...missingRounds].sort(),
  };
}
