import type { Instant } from '../calendar.ts';
import type { PlanChange, PlanChangeDecision, PlanChangeInput } from '../records/annual-plan.ts';
import type { Unstamped } from '../records/record.ts';
import { refusal } from '../refusal.ts';
import { approveChange, type Plan, type PlanningContext } from './planning.ts';

/** A swap before the write path stamps it. */
export type Change = Unstamped<PlanChange>;

/** `JH-330226-2022-0KQ3M8Z1C-9F04`: kind, division, year, the change's id. */
export const planChangeReceipt = ({ districtCode, year, id }: Change): string =>
  `JH-${districtCode}-${year}-${id}`;

/** What a change holds while it is open, so that a township has one at a time: the one that leaves and the one that comes. */
export const townshipsOf = (change: Pick<Change, 'out' | 'in'>): readonly string[] => [
  change.out,
  change.in.townshipCode,
];

/** Asks for a swap (A23): only for one that could be approved as things are. @throws PLAN_STATE, INVALID */
export function requestChange(
  id: string,
  plan: Plan,
  input: PlanChangeInput,
  context: PlanningContext,
  at: Instant,
): Change {
  approveChange(plan, input, context, at);
  return {
    id,
    districtCode: plan.districtCode,
    year: plan.year,
    ...input,
    state: 'REQUESTED',
    decidedAt: null,
    decisionReason: null,
  };
}

/**
 * The city's word on a swap. Approved, it moves the plan at once, judged by what stands then; refused, the plan is left
 * as it is (null). @throws PLAN_CHANGE_DECIDED, PLAN_STATE, INVALID
 */
export function decideChange(
  change: Change,
  plan: Plan,
  { outcome, reason }: PlanChangeDecision,
  context: PlanningContext,
  at: Instant,
): { readonly change: Change; readonly plan: Plan | null } {
  if (change.state !== 'REQUESTED')
    throw refusal('PLAN_CHANGE_DECIDED', { state: change.state, decidedAt: change.decidedAt });
  return {
    change: { ...change, state: outcome, decidedAt: at, decisionReason: reason },
    plan: outcome === 'APPROVED' ? approveChange(plan, change, context, at) : null,
  };
}
