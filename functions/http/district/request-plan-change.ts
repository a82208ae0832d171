import { randomBytes } from 'node:crypto';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { entryId } from '#domain/decisions/ledger.ts';
import { requestChange as decide, planChangeReceipt } from '#domain/decisions/plan-changing.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { requestedCommit } from '#store/plan-change-commit.ts';
import { listPlans } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { listStations } from '#store/stations.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** Asks the city for a swap; the plan stays as it is until it is approved. @throws STALE, PLAN_STATE, PLAN_CHANGE_OPEN, INVALID */
export const requestPlanChange: Operation<typeof DISTRICT_ROUTES.requestPlanChange> = async (call) => {
  const { params, body, at, idempotency } = call;
  const [plans, stations] = await Promise.all([
    listPlans(params.districtCode),
    listStations(params.districtCode),
  ]);
  const plan = plans.find(({ year }) => year === params.year) ?? null;
  requireVersion(plan, call.ifMatch);
  if (!plan || !idempotency) throw refusal('PLAN_STATE', { state: null });
  const id = entryId(at, randomBytes(2).toString('hex'));
  const change = decide(id, plain(plan), body, { programme: programme(), stations, plans }, at);
  const answer = { receipt: planChangeReceipt(change), version: 1, at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'requestPlanChange', body.reason),
    ...requestedCommit(change, plan),
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
