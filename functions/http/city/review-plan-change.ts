import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { decideChange as decide, planChangeReceipt } from '#domain/decisions/plan-changing.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { decidedCommit } from '#store/plan-change-commit.ts';
import { listPlans, readPlanChange } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { listStations } from '#store/stations.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** Approves or refuses a swap. @throws NOT_FOUND, STALE, PLAN_CHANGE_DECIDED, PLAN_STATE, INVALID */
export const reviewPlanChange: Operation<typeof CITY_ROUTES.reviewPlanChange> = async (call) => {
  const { params, body, at, idempotency } = call;
  const { districtCode, year, id } = params;
  const [before, plans, stations] = await Promise.all([
    readPlanChange(districtCode, year, id),
    listPlans(districtCode),
    listStations(districtCode),
  ]);
  const kept = plans.find((plan) => plan.year === year);
  if (!before || !kept || !idempotency) throw refusal('NOT_FOUND');
  requireVersion(before, call.ifMatch);
  const planning = { programme: programme(), stations, plans };
  const { change, plan } = decide(plain(before), plain(kept), body, planning, at);
  const answer = { receipt: planChangeReceipt(change), version: before.version + 1, at, late: false };
  const carriedOut = await commit({
    // A plan's own history then says why it moved.
    act: actOf(call, 'reviewPlanChange', body.reason ?? change.reason),
    ...decidedCommit({ before, change, plan, plans }),
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
