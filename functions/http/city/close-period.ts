import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { closePeriod as decide } from '#domain/decisions/closing-period.ts';
import { refusal } from '#domain/refusal.ts';
import { closeWrites, readCloses, readClosing } from '#store/closes.ts';
import { commit } from '#store/commit.ts';
import { programme } from '#store/programme.ts';
import { readSettings } from '#store/settings.ts';
import { actOf, type Operation } from '../call.ts';
import { receiptReply } from '../receipt.ts';

/** Closes a month in every district, whole or not at all. @throws PERIOD_STATE, STALE */
export const closePeriod: Operation<typeof CITY_ROUTES.closePeriod> = async (call) => {
  const { params, at, idempotency } = call;
  const codes = programme().districts.map((district) => district.code);
  const [closes, { settings }] = await Promise.all([readCloses(codes), readSettings()]);
  const districts = await readClosing(closes, params.month);
  if (!idempotency) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  const closed = decide(params.month, districts, { programme: programme(), settings, at });
  const version = 1 + Math.max(...districts.map(({ close }) => close?.version ?? 0));
  const answer = { receipt: `JZ-${params.month}`, version, at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'closePeriod'),
    writes: closeWrites(closed, districts),
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
