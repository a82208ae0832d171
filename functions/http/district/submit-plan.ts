import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { submitPlan as decide } from '#domain/decisions/planning.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readPlan } from '#store/plans.ts';
import { listStations } from '#store/stations.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** Files the saved plan with the city, and with it what is built in the district. @throws STALE, PLAN_STATE */
export const submitPlan: Operation<typeof DISTRICT_ROUTES.submitPlan> = async (call) => {
  const { params, at, idempotency } = call;
  const [before, stations] = await Promise.all([
    readPlan(params.districtCode, params.year),
    listStations(params.districtCode),
  ]);
  requireVersion(before, call.ifMatch);
  if (!before || !idempotency) throw refusal('PLAN_STATE', { state: null });
  const { plan, receipt } = decide(plain(before), stations, at, officerOn(call).id);
  const answer = { receipt, version: before.version + 1, at, late: false };
  const write = { key: keys.plan(params.districtCode, params.year), before, after: plan };
  const carriedOut = await commit({
    act: actOf(call, 'submitPlan'),
    writes: [write],
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
