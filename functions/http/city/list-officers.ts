import type { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Officer } from '#domain/records/officer.ts';
import { readRegister } from '#store/officers.ts';
import { lastSignIns } from '#store/sign-ins.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';

/** A page of officers by id, those let go included, each with whether and when the officer came in. */
export const listOfficers: Operation<typeof CITY_ROUTES.listOfficers> = async ({ query }) => {
  const { after = '', limit } = query;
  const [{ officers, withLogin }, signIns] = await Promise.all([readRegister(), lastSignIns()]);
  const rows = officers.filter(({ id }) => id > after).slice(0, limit);
  return {
    body: {
      rows: rows.map((row) => ({
        ...plain<Officer>(row),
        hasLogin: withLogin.has(row.id),
        lastSignInAt: signIns.get(row.id) ?? null,
      })),
      next: nextAfter(rows, limit, (row) => row.id),
    },
  };
};
