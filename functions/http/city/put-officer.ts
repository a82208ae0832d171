import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { appoint } from '#domain/decisions/appointing.ts';
import type { Officer } from '#domain/records/officer.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readRegister } from '#store/officers.ts';
import { programme } from '#store/programme.ts';
import { stamped } from '#store/transaction.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { requireVersion } from '../require-version.ts';
import { unchanged } from '../unchanged.ts';
import { stillThere } from './still-there.ts';

/**
 * Invites, moves or disables an officer; what is already so answers 200 without a new version.
 * @throws STALE, FORBIDDEN, OWN_ROLE, LAST_ADMINISTRATOR, INVALID
 */
export const putOfficer: Operation<typeof CITY_ROUTES.putOfficer> = async (call) => {
  const { body } = call;
  const { officerId } = call.params;
  const { officers, withLogin } = await readRegister();
  const before = officers.find(({ id }) => id === officerId) ?? null;
  if (before && unchanged(before, body)) return { body: plain<Officer>(before), version: before.version };
  requireVersion(before, call.ifMatch);
  const context = { programme: programme(), officers, withLogin, by: officerOn(call).id };
  const { officer, standing } = appoint(officerId, body, context);
  const write = { key: keys.officer(officerId), before, after: officer };
  const act = actOf(call, 'putOfficer');
  await commit({ act, writes: [write], guards: standing ? [stillThere(standing)] : [] });
  const after = stamped(act, write);
  return { body: plain<Officer>(after), version: after.version };
};
