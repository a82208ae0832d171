import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { listStations as list } from '#store/stations.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { requireDistrict } from '../require-district.ts';
import { stationRow } from './station-row.ts';

/** A page of a district's stations in code order, without any personal field. */
export const listStations: Operation<typeof DISTRICT_ROUTES.listStations> = async ({ params, query }) => {
  requireDistrict(params.districtCode);
  const rows = await list(params.districtCode, query);
  return {
    body: {
      rows: rows.map((row) => stationRow(row)),
      next: nextAfter(rows, query.limit, (row) => row.townshipCode),
    },
  };
};
