import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { OfficerRow } from '#contract/routes/officers.ts';
import { call } from '../../parts/api/call.ts';
import { type Asked, useAsked } from '../city-data.ts';

async function everybody(): Promise<readonly OfficerRow[]> {
  const rows: OfficerRow[] = [];
  for (let after: string | undefined; ; ) {
    const { data } = await call(CITY_ROUTES.listOfficers, { query: { after, limit: 100 } });
    rows.push(...data.rows);
    if (data.next === null) return rows;
    after = data.next;
  }
}

/** The whole register of officers, those let go included, by id. */
export const useOfficers = (): Asked<readonly OfficerRow[]> => useAsked(everybody);
