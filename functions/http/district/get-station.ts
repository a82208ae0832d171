import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { StationPeople } from '#domain/records/station.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from '#store/keys.ts';
import { readPeople } from '#store/people.ts';
import { programme } from '#store/programme.ts';
import { readStation } from '#store/stations.ts';
import type { Operation } from '../call.ts';
import { stationView } from './station-view.ts';

/** A station, people masked (张*, ****1234). @throws NOT_FOUND where none is registered */
export const getStation: Operation<typeof DISTRICT_ROUTES.getStation> = async ({ params, at }) => {
  const [station, people] = await Promise.all([
    readStation(params.townshipCode),
    readPeople<StationPeople>(keys.station(params.townshipCode)),
  ]);
  if (!station) throw refusal('NOT_FOUND');
  return { body: stationView(station, people, programme(), at), version: station.version };
};
