import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { appoint } from '#domain/decisions/appointing.ts';
import type { Officer } from '#domain/records/officer.ts';
import { readAddress } from '#store/addresses.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readRegister } from '#store/officers.ts';
import { sealPeople } from '#store/people.ts';
import { programme } from '#store/programme.ts';
import { stamped } from '#store/transaction.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { requireVersion } from '../require-version.ts';
import { unchanged } from '../unchanged.ts';
import { stillThere } from './still-there.ts';

/**
 * Invites, moves or disables an officer; what is already so answers 200 without a new version. An address that is not sent
 * stays as it was.
 * @throws STALE, FORBIDDEN, OWN_ROLE, LAST_ADMINISTRATOR, INVALID
 */
export const putOfficer: Operation<typeof CITY_ROUTES.putOfficer> = async (call) => {
  const { email, ...appointment } = call.body;
  const { officerId } = call.params;
  const key = keys.officer(officerId);
  const [{ officers, withLogin }, address] = await Promise.all([
    readRegister(),
    email === undefined ? undefined : readAddress(officerId),
  ]);
  const before = officers.find(({ id }) => id === officerId) ?? null;
  if (before && unchanged(before, appointment) && email === address)
    return { body: plain<Officer>(before), version: before.version };
  requireVersion(before, call.ifMatch);
  const context = { programme: programme(), officers, withLogin, by: officerOn(call).id };
  const { officer, standing } = appoint(officerId, appointment, context);
  const people = email === address ? {} : { people: await sealPeople(key, { email }) };
  const write = { key, before, after: officer, ...people };
  const act = actOf(call, 'putOfficer');
  await commit({ act, writes: [write], guards: standing ? [stillThere(standing)] : [] });
  const after = stamped(act, write);
  return { body: plain<Officer>(after), version: after.version };
};
