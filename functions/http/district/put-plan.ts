import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { emptyPlan, savePlan } from '#domain/decisions/planning.ts';
import type { PlanPeople } from '#domain/records/annual-plan.ts';
import type { Issue } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readPeople, sealPeople } from '#store/people.ts';
import { listPlans } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { listStations } from '#store/stations.ts';
import { stamped } from '#store/transaction.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { planView } from '../plan-view.ts';
import { decideOn, requireVersion } from '../require-version.ts';
import { unchanged } from '../unchanged.ts';
import { withIssues } from '../with-issues.ts';

/** Saves a plan that is a draft or returned; absent contacts stay as they were. @throws INVALID, PLAN_STATE, STALE */
export const putPlan: Operation<typeof DISTRICT_ROUTES.putPlan> = async (call) => {
  const { params, body, at } = call;
  const key = keys.plan(params.districtCode, params.year);
  const [plans, stations, people] = await Promise.all([
    listPlans(params.districtCode),
    listStations(params.districtCode),
    readPeople<PlanPeople>(key),
  ]);
  const before = plans.find((plan) => plan.year === params.year) ?? null;
  const contactName = body.contactName ?? people?.contactName;
  const contactPhone = body.contactPhone ?? people?.contactPhone;
  const missing: Issue[] = [];
  if (!contactName) missing.push({ pointer: '/contactName', code: 'PLAN_CONTACT_REQUIRED' });
  if (!contactPhone) missing.push({ pointer: '/contactPhone', code: 'PLAN_CONTACT_REQUIRED' });
  const nextPeople = { contactName: contactName ?? '', contactPhone: contactPhone ?? '' };
  const current = before ? plain(before) : emptyPlan(params.districtCode, params.year);
  const context = { programme: programme(), stations, plans };
  const next = decideOn(before, call.ifMatch, () =>
    withIssues(missing, () => savePlan(current, body, context, at)),
  );
  if (before && unchanged(before, next) && unchanged(people, nextPeople))
    return { body: planView(before, people, params), version: before.version };
  requireVersion(before, call.ifMatch);
  const act = actOf(call, 'putPlan');
  const write = { key, before, after: next, people: await sealPeople(key, nextPeople) };
  await commit({ act, writes: [write] });
  const after = stamped(act, write);
  return { body: planView(after, nextPeople, params), version: after.version };
};
