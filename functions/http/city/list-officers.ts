import type { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Officer } from '#domain/records/officer.ts';
import { listOfficers as list } from '#store/officers.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';

/** A page of officers by id, those let go included. */
export const listOfficers: Operation<typeof CITY_ROUTES.listOfficers> = async ({ query }) => {
  const { after = '', limit } = query;
  const rows = (await list()).filter(({ id }) => id > after).slice(0, limit);
  return {
    body: {
      rows: rows.map((row) => plain<Officer>(row)),
      next: nextAfter(rows, limit, (row) => row.id),
    },
  };
};
