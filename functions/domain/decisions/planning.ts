import { builtList } from '../built-list.ts';
import { type Day, dayOf, type Instant } from '../calendar.ts';
import { lifecycleOf } from '../claims.ts';
import { inForce, type Programme, townshipOf } from '../programme.ts';
import type { AnnualPlan, AnnualPlanInput, PlanChangeInput, PlanEntry } from '../records/annual-plan.ts';
import type { Remark } from '../records/monthly-report.ts';
import type { Unstamped } from '../records/record.ts';
import type { Station } from '../records/station.ts';
import { type Issue, invalid, refusal } from '../refusal.ts';
import { requireRoom } from './remarking.ts';

/** A district's plan for a year before the write path stamps it (附件1). */
export type Plan = Unstamped<AnnualPlan>;

/** A plan that nobody has written: a DRAFT without entries, so that nothing is planned and ratios are null. */
export const emptyPlan = (districtCode: string, year: number): Plan => ({
  districtCode,
  year,
  state: 'DRAFT',
  entries: [],
  rounds: [],
  acceptedAt: null,
});

/** `JH-330226-2023-01`. */
const planReceipt = (districtCode: string, year: number, round: number): string =>
  `JH-${districtCode}-${year}-${String(round).padStart(2, '0')}`;

/** What an entry of a plan is judged by: divisions, stations in being, and the other years' plans. */
export interface PlanningContext {
  readonly programme: Programme;
  readonly stations: readonly Station[];
  /** Every plan of the district. */
  readonly plans: readonly Plan[];
}

/** Saves the list while it is a draft or returned. @throws PLAN_STATE, or INVALID with an issue a wrong township. */
export function savePlan(plan: Plan, input: AnnualPlanInput, context: PlanningContext, at: Instant): Plan {
  if (plan.state !== 'DRAFT' && plan.state !== 'RETURNED') throw refusal('PLAN_STATE', { state: plan.state });
  const codes = input.entries.map((entry) => entry.townshipCode);
  const issues = entryIssues(plan, codes, context, dayOf(at));
  if (input.year !== plan.year) issues.push({ pointer: '/year', code: 'PATH_MISMATCH' });
  if (issues.length > 0) throw invalid(issues);
  return { ...plan, entries: input.entries.map((entry) => ({ ...entry, from: null, until: null })) };
}

/** The day on which the township's station was built, where it has not been closed since; null: none stands. */
function standingSince(code: string, stations: readonly Station[]): Day | null {
  const { builtOn, closedOn } = lifecycleOf(stations.find((one) => one.townshipCode === code)?.claims ?? []);
  return closedOn === null ? builtOn : null;
}

/** A real township of the district, without a station in being, and in one plan at a time (6.1). */
function townshipIssues(
  code: string,
  pointer: string,
  plan: Plan,
  context: PlanningContext,
  day: Day,
): Issue[] {
  const township = townshipOf(context.programme, code);
  if (!township || township.districtCode !== plan.districtCode || !inForce(township, day))
    return [{ pointer, code: 'TOWNSHIP_UNKNOWN', facts: { townshipCode: code } }];
  const builtOn = standingSince(code, context.stations);
  if (builtOn !== null)
    return [{ pointer, code: 'PLAN_TOWNSHIP_BUILT', facts: { townshipCode: code, builtOn } }];
  const holder = [plan, ...context.plans.filter((p) => p.year !== plan.year)].find(
    (p) => plannedOn([p], code) !== null,
  );
  return holder
    ? [{ pointer, code: 'PLAN_TOWNSHIP_TAKEN', facts: { townshipCode: code, year: holder.year } }]
    : [];
}

/**
 * Files the saved list with the city, and with it the list of what is built in the district that day (附件2, R42): the
 * two are due together. @throws PLAN_STATE
 */
export function submitPlan(
  plan: Plan,
  stations: readonly Station[],
  at: Instant,
  officer: string,
): { readonly plan: Plan; readonly receipt: string } {
  if (plan.state !== 'DRAFT' && plan.state !== 'RETURNED') throw refusal('PLAN_STATE', { state: plan.state });
  const round = plan.rounds.length + 1;
  const receipt = planReceipt(plan.districtCode, plan.year, round);
  const filed = {
    round,
    submittedAt: at,
    submittedBy: officer,
    receipt,
    built: builtList(stations.map(lifeOf), dayOf(at)),
    endedAt: null,
    endedBy: null,
    outcome: null,
    remarks: [],
  };
  return { receipt, plan: { ...plan, state: 'SUBMITTED', rounds: [...plan.rounds, filed] } };
}

const lifeOf = ({ townshipCode, claims }: Station) => ({ townshipCode, ...lifecycleOf(claims) });

/** Who reviews a list, when, and what its entries are judged by once more. */
export interface PlanReviewContext {
  readonly planning: PlanningContext;
  readonly at: Instant;
  readonly officer: string;
}

/** The issues of every entry, as of a day. */
const entryIssues = (plan: Plan, codes: readonly string[], context: PlanningContext, day: Day): Issue[] =>
  codes.flatMap((code) => townshipIssues(code, `/entries/${code}/townshipCode`, plan, context, day));

/**
 * Accepts or returns a filed list; from acceptance on each entry is planned (the denominator of every rate). Accepting
 * judges the townships again: two years' lists may have been filed side by side. @throws PLAN_STATE, INVALID
 */
export function reviewPlan(
  plan: Plan,
  review: { readonly outcome: 'ACCEPTED' | 'RETURNED'; readonly remarks: readonly Remark[] },
  { planning, at, officer }: PlanReviewContext,
): Plan {
  if (plan.state !== 'SUBMITTED') throw refusal('PLAN_STATE', { state: plan.state });
  requireRoom(plan.rounds, review.remarks);
  const accepted = review.outcome === 'ACCEPTED';
  const codes = accepted ? plan.entries.map((entry) => entry.townshipCode) : [];
  const issues = entryIssues(plan, codes, planning, dayOf(at));
  if (issues.length > 0) throw invalid(issues);
  return {
    ...plan,
    state: review.outcome,
    acceptedAt: accepted ? at : null,
    entries: accepted
      ? plan.entries.map((entry) => ({ ...entry, from: dayOf(at), until: null }))
      : plan.entries,
    rounds: plan.rounds.map((round, i) =>
      i === plan.rounds.length - 1
        ? { ...round, endedAt: at, endedBy: officer, outcome: review.outcome, remarks: [...review.remarks] }
        : round,
    ),
  };
}

/**
 * Swaps a township of an accepted plan for another; the quota stays (A23). One whose station is built cannot leave, or
 * the year would lose a station that counts. @throws PLAN_STATE, INVALID
 */
export function approveChange(
  plan: Plan,
  change: PlanChangeInput,
  context: PlanningContext,
  at: Instant,
): Plan {
  if (plan.state !== 'ACCEPTED') throw refusal('PLAN_STATE', { state: plan.state });
  const leaving = plan.entries.find((e) => e.townshipCode === change.out && e.until === null);
  if (!leaving)
    throw invalid([{ pointer: '/out', code: 'TOWNSHIP_UNKNOWN', facts: { townshipCode: change.out } }]);
  const issues = townshipIssues(change.in.townshipCode, '/in/townshipCode', plan, context, dayOf(at));
  const builtOn = standingSince(change.out, context.stations);
  if (builtOn !== null)
    issues.push({ pointer: '/out', code: 'PLAN_OUT_BUILT', facts: { townshipCode: change.out, builtOn } });
  if (issues.length > 0) throw invalid(issues);
  return {
    ...plan,
    entries: [
      ...plan.entries.map((entry) => (entry === leaving ? { ...entry, until: dayOf(at) } : entry)),
      { ...change.in, from: dayOf(at), until: null },
    ],
  };
}

/** The day from which a township is in an accepted plan of the district and still is; null: in none. */
export function plannedOn(plans: readonly Pick<Plan, 'entries'>[], townshipCode: string): Day | null {
  const member = (entry: PlanEntry) =>
    entry.townshipCode === townshipCode && entry.from !== null && entry.until === null;
  return plans.flatMap((plan) => plan.entries).find(member)?.from ?? null;
}
