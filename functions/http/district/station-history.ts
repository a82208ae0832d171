import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from '#store/keys.ts';
import { readStation } from '#store/stations.ts';
import type { Operation } from '../call.ts';
import { historyPage } from '../history.ts';

/** Every version of a station, claims of reports included. @throws NOT_FOUND where none is registered */
export const stationHistory: Operation<typeof DISTRICT_ROUTES.stationHistory> = async ({ params, query }) => {
  const station = await readStation(params.townshipCode);
  if (!station) throw refusal('NOT_FOUND');
  return { body: await historyPage(keys.station(params.townshipCode), query) };
};
