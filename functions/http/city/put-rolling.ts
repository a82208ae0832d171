import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { rollsNow, setRolling } from '#domain/decisions/rolling.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { programme } from '#store/programme.ts';
import { readSetting, readSettings } from '#store/settings.ts';
import { actOf, type Operation } from '../call.ts';
import { requireVersion } from '../require-version.ts';
import { type KeptRolling, rollingReply } from './rolling-reply.ts';

/** Moves due days off days off from now on, or no longer; what is already so answers 200 without a new version. @throws STALE */
export const putRolling: Operation<typeof CITY_ROUTES.putRolling> = async (call) => {
  const { on } = call.body;
  const [before, { settings }] = await Promise.all([readSetting<KeptRolling>('CALENDAR'), readSettings()]);
  if (before && rollsNow(before.rollsByHoliday) === on) return rollingReply(before);
  requireVersion(before, call.ifMatch);
  const after = { rollsByHoliday: setRolling(on, { programme: programme(), settings, at: call.at }) };
  await commit({
    act: actOf(call, 'putRolling'),
    writes: [{ key: keys.settings('CALENDAR'), before, after }],
  });
  return rollingReply({ ...after, version: (before?.version ?? 0) + 1 });
};
