import type { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Officer } from '#domain/records/officer.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { listOfficers, readLogin } from '#store/officers.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { requireVersion } from '../require-version.ts';

/**
 * Lets a sign-in stand for an officer, for good: its record has one version. The officer's own has one more, since whoever
 * audits it shall see who opened another way in. What is already so answers 200.
 * @throws NOT_FOUND for an officer who was not invited, LOGIN_TAKEN, STALE
 */
export const linkLogin: Operation<typeof CITY_ROUTES.linkLogin> = async (call) => {
  const { issuer, subject } = call.body;
  const officer = call.params.officerId;
  const [officers, kept] = await Promise.all([listOfficers(), readLogin(issuer, subject)]);
  const before = officers.find(({ id }) => id === officer);
  if (!before) throw refusal('NOT_FOUND');
  const reply = { body: { officer, issuer, subject }, version: 1 };
  if (kept?.officer === officer) return reply;
  if (kept) throw refusal('LOGIN_TAKEN');
  requireVersion(null, call.ifMatch);
  await commit({
    act: actOf(call, 'linkLogin'),
    writes: [
      { key: keys.login(issuer, subject), before: null, after: reply.body },
      { key: keys.officer(officer), before, after: plain<Officer>(before) },
    ],
  });
  return reply;
};
