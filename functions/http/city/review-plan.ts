import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { reviewPlan as decide } from '#domain/decisions/planning.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { othersUnchanged } from '#store/other-plans.ts';
import { listPlans } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { listStations } from '#store/stations.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireDistrict } from '../require-district.ts';
import { requireVersion } from '../require-version.ts';

/** Accepts or returns a filed plan. @throws STALE, PLAN_STATE; NOT_FOUND for a district that is none */
export const reviewPlan: Operation<typeof CITY_ROUTES.reviewPlan> = async (call) => {
  const { params, body, at, idempotency } = call;
  requireDistrict(params.districtCode);
  const [plans, stations] = await Promise.all([
    listPlans(params.districtCode),
    listStations(params.districtCode),
  ]);
  const before = plans.find((plan) => plan.year === params.year) ?? null;
  requireVersion(before, call.ifMatch);
  if (!before || !idempotency) throw refusal('PLAN_STATE', { state: null });
  const planning = { programme: programme(), stations, plans };
  const plan = decide(plain(before), body, { planning, at, officer: officerOn(call).id });
  const receipt = plan.rounds[plan.rounds.length - 1]?.receipt ?? '';
  const answer = { receipt, version: before.version + 1, at, late: false };
  const write = { key: keys.plan(params.districtCode, params.year), before, after: plan };
  const carriedOut = await commit({
    act: actOf(call, 'reviewPlan'),
    writes: [write],
    guards: othersUnchanged(plans, params.year),
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
