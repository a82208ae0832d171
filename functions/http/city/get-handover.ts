import type { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Handover } from '#domain/records/handover.ts';
import { refusal } from '#domain/refusal.ts';
import { listHandovers } from '#store/handovers.ts';
import { readOfficers } from '#store/officers.ts';
import type { Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { handoverAccount } from './handover-account.ts';

/** What an officer would hand over now, and the sheet of the last handover. @throws NOT_FOUND */
export const getHandover: Operation<typeof CITY_ROUTES.getHandover> = async ({ params, at }) => {
  const id = params.officerId;
  const [officers, done] = await Promise.all([readOfficers([id]), listHandovers(id)]);
  const officer = officers.get(id);
  if (!officer) throw refusal('NOT_FOUND');
  const last = done[done.length - 1];
  return { body: { ...(await handoverAccount(officer, at)), done: last ? plain<Handover>(last) : null } };
};
