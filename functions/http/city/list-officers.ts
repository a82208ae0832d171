import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { maskEmail } from '#domain/names.ts';
import type { Officer, OfficerPeople } from '#domain/records/officer.ts';
import { keys } from '#store/keys.ts';
import { readRegister } from '#store/officers.ts';
import { openPeople } from '#store/people.ts';
import { lastSignIns } from '#store/sign-ins.ts';
import type { Operation } from '../call.ts';
import { nextAfter } from '../page.ts';
import { plain } from '../plain.ts';

/**
 * A page of officers by id, those let go included, each with whether and when the officer came in, and with the masked
 * address.
 */
export const listOfficers: Operation<typeof CITY_ROUTES.listOfficers> = async ({ query }) => {
  const { after = '', limit } = query;
  const [{ officers, withLogin, sealed }, signIns] = await Promise.all([readRegister(), lastSignIns()]);
  const rows = officers.filter(({ id }) => id > after).slice(0, limit);
  const shown = rows.map(async (row) => {
    const text = sealed.get(keys.people(row).sk);
    const people = text === undefined ? null : await openPeople<OfficerPeople>(row, text);
    return {
      ...plain<Officer>(row),
      hasLogin: withLogin.has(row.id),
      lastSignInAt: signIns.get(row.id) ?? null,
      email: people?.email ? maskEmail(people.email) : null,
    };
  });
  return {
    body: {
      rows: await Promise.all(shown),
      next: nextAfter(rows, limit, (row) => row.id),
    },
  };
};
