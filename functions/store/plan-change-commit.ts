import { type Change, townshipsOf } from '#domain/decisions/plan-changing.ts';
import type { Plan } from '#domain/decisions/planning.ts';
import type { AnnualPlan, PlanChange } from '#domain/records/annual-plan.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from './keys.ts';
import { othersUnchanged } from './other-plans.ts';
import type { Guard, RecordWrite, Stored } from './transaction.ts';

const keyOf = ({ districtCode, year, id }: Change) => keys.planChange(districtCode, year, id);
const heldBy = (change: Change) =>
  townshipsOf(change).map((township) => ({ what: `PLAN-CHANGE#${township}`, holder: change.id }));

/** A request as one transaction: the change, its two townships held, and the plan as the district saw it. */
export function requestedCommit(
  change: Change,
  plan: Stored<AnnualPlan>,
): { readonly writes: readonly RecordWrite[]; readonly guards: readonly Guard[] } {
  const open = refusal('PLAN_CHANGE_OPEN', { townships: townshipsOf(change) });
  return {
    writes: [{ key: keyOf(change), before: null, after: change }],
    guards: [
      {
        kind: 'unchanged',
        key: keys.plan(plan.districtCode, plan.year),
        version: plan.version,
        otherwise: refusal('STALE', { current: null }),
      },
      ...heldBy(change).map((held): Guard => ({ kind: 'hold', ...held, otherwise: open })),
    ],
  };
}

/** A decision as one transaction: the change, its townships free again, and where it was approved the plan that it moves. */
export function decidedCommit(parts: {
  readonly before: Stored<PlanChange>;
  readonly change: Change;
  readonly plan: Plan | null;
  readonly plans: readonly Stored<AnnualPlan>[];
}): { readonly writes: readonly RecordWrite[]; readonly guards: readonly Guard[] } {
  const { before, change, plan, plans } = parts;
  const { districtCode, year } = change;
  const writes: RecordWrite[] = [{ key: keyOf(change), before, after: change }];
  const guards = heldBy(change).map((held): Guard => ({ kind: 'release', ...held }));
  if (plan === null) return { writes, guards };
  const kept = plans.find((one) => one.year === year) ?? null;
  return {
    writes: [...writes, { key: keys.plan(districtCode, year), before: kept, after: plan }],
    guards: [...guards, ...othersUnchanged(plans, year)],
  };
}
