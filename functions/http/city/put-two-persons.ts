import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readSetting } from '#store/settings.ts';
import { actOf, type Operation } from '../call.ts';
import { requireVersion } from '../require-version.ts';
import { unchanged } from '../unchanged.ts';

/** Asks for two officers a report, or no longer; what is already so answers 200 without a new version. @throws STALE */
export const putTwoPersons: Operation<typeof CITY_ROUTES.putTwoPersons> = async (call) => {
  const { body } = call;
  const before = await readSetting<{ on: boolean }>('TWO_PERSONS');
  if (before && unchanged(before, body)) return { body, version: before.version };
  requireVersion(before, call.ifMatch);
  await commit({
    act: actOf(call, 'putTwoPersons'),
    writes: [{ key: keys.settings('TWO_PERSONS'), before, after: body }],
  });
  return { body, version: (before?.version ?? 0) + 1 };
};
