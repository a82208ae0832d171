import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { setDue } from '#domain/decisions/setting-due.ts';
import type { Due } from '#domain/records/period.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { programme } from '#store/programme.ts';
import { readSettings } from '#store/settings.ts';
import type { Stored } from '#store/transaction.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { decideOn, requireVersion } from '../require-version.ts';
import { unchanged } from '../unchanged.ts';
import { periodView } from './period-view.ts';

/** Moves a month's due instant; what is already so answers 200. @throws DUE_PASSED, INVALID, STALE; NOT_FOUND */
export const putPeriod: Operation<typeof CITY_ROUTES.putPeriod> = async (call) => {
  const { body, at } = call;
  const { month } = call.params;
  if (month < programme().calendar.firstMonth) throw refusal('NOT_FOUND');
  const key = keys.due(month);
  const [before, { settings }] = await Promise.all([read<Stored<Due>>(key), readSettings()]);
  if (!unchanged(before, body)) {
    const context = { programme: programme(), settings, at };
    const after = decideOn(before, call.ifMatch, () => setDue(month, body, context));
    requireVersion(before, call.ifMatch);
    await commit({ act: actOf(call, 'putPeriod', body.reason), writes: [{ key, before, after }] });
  }
  return periodView(month, at, officerOn(call));
};
