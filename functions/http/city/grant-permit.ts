import { randomBytes } from 'node:crypto';
import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { entryId } from '#domain/decisions/ledger.ts';
import { grantPermit as decide } from '#domain/decisions/permitting.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readLock } from '#store/locks.ts';
import { programme } from '#store/programme.ts';
import { actOf, type Operation } from '../call.ts';
import { receiptReply } from '../receipt.ts';
import { requireDistrict } from '../require-district.ts';

/** Opens closed days of a district until the permit lapses. @throws INVALID; NOT_FOUND for a district that is none */
export const grantPermit: Operation<typeof CITY_ROUTES.grantPermit> = async (call) => {
  const { body, at, idempotency } = call;
  const { districtCode } = call.params;
  requireDistrict(districtCode);
  const { lock } = await readLock(districtCode, { programme: programme(), at });
  if (!idempotency) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  const id = entryId(at, randomBytes(2).toString('hex'));
  const after = decide(id, districtCode, body, { lock, at });
  const answer = { receipt: `XK-${districtCode}-${id}`, version: 1, at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'grantPermit', body.reason),
    writes: [{ key: keys.permit(districtCode, id), before: null, after }],
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
