import type { Correction } from '#domain/records/period.ts';
import type { Unstamped } from '#domain/records/record.ts';
import type { Station } from '#domain/records/station.ts';
import { query } from './keep.ts';
import { districtPartition, keys } from './keys.ts';
import { stationWrite } from './station-write.ts';
import type { RecordWrite, Stored } from './transaction.ts';

/** Place of a correction in its district's list: what a page is asked for after. */
export const correctionPlace = ({ townshipCode, id }: Pick<Correction, 'townshipCode' | 'id'>): string =>
  `${townshipCode}#${id}`;

/** Corrections of a district by township, each in order of entry; `after` is the place of the last one seen. */
export const listCorrections = (
  districtCode: string,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<Stored<Correction>[]> =>
  query<Stored<Correction>>(districtPartition(districtCode), {
    prefix: 'CORRECTION#',
    ...(page.after ? { after: `CORRECTION#${page.after}` } : {}),
    limit: page.limit,
  });

/** A correction as it is written: the station with its new claim first, then the record of why, in one transaction. */
export const correctionWrites = (
  before: Stored<Station>,
  after: Unstamped<Station>,
  correction: Unstamped<Correction>,
): readonly [RecordWrite<Unstamped<Station>>, RecordWrite] => [
  stationWrite(before, after, undefined).write,
  { key: keys.correction(correction.townshipCode, correction.id), before: null, after: correction },
];
