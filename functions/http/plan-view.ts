import { emptyPlan } from '#domain/decisions/planning.ts';
import { maskName, maskNumber } from '#domain/names.ts';
import type { AnnualPlan, AnnualPlanView, PlanPeople } from '#domain/records/annual-plan.ts';
import type { Stored } from '#store/transaction.ts';

/** A plan as its page reads it; an unwritten one reads as version 0. The due day is not set by the Opinions (R41): null, 待定. */
export function planView(
  stored: Stored<AnnualPlan> | null,
  people: PlanPeople | null,
  slot: { readonly districtCode: string; readonly year: number },
): AnnualPlanView {
  const { districtCode, year, state, entries, rounds, acceptedAt } =
    stored ?? emptyPlan(slot.districtCode, slot.year);
  return {
    schema: 1,
    version: stored?.version ?? 0,
    districtCode,
    year,
    state,
    entries,
    rounds,
    acceptedAt,
    contactName: people ? maskName(people.contactName) : null,
    contactPhone: people ? maskNumber(people.contactPhone) : null,
    dueOn: null,
  };
}
