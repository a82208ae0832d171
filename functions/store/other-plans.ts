import type { AnnualPlan } from '#domain/records/annual-plan.ts';
import { refusal } from '#domain/refusal.ts';
import { keys } from './keys.ts';
import type { Guard, Stored } from './transaction.ts';

/** A township is in one plan at a time: the lists of other years stand as they were read. */
export const othersUnchanged = (plans: readonly Stored<AnnualPlan>[], year: number): readonly Guard[] =>
  plans
    .filter((plan) => plan.year !== year)
    .map((plan) => ({
      kind: 'unchanged',
      key: keys.plan(plan.districtCode, plan.year),
      version: plan.version,
      otherwise: refusal('STALE', { current: null }),
    }));
