import type { Day } from '#domain/calendar.ts';
import type { Programme } from '#domain/programme.ts';
import type { PlanEntry } from '#domain/records/annual-plan.ts';

/** A row of the plan as it is shown; what is not filled in is null. Money in fen. */
export interface PlanRow {
  readonly townshipCode: string;
  readonly mode: PlanEntry['plannedMode'] | null;
  readonly hosts: PlanEntry['plannedHost'];
  readonly operator: string | null;
  readonly staff: number | null;
  readonly split: PlanEntry['budgetSplit'];
  readonly budgetFen: number | null;
  readonly builtOn: Day | null;
  readonly operatingOn: Day | null;
  readonly provincial: boolean;
  /** Day on which a swap took it out; null: it stands. */
  readonly until: Day | null;
}

/** An entry as it is kept. */
export const rowOfEntry = (entry: PlanEntry): PlanRow => ({
  townshipCode: entry.townshipCode,
  mode: entry.plannedMode,
  hosts: entry.plannedHost,
  operator: entry.plannedOperatorName,
  staff: entry.plannedStaff,
  split: entry.budgetSplit,
  budgetFen: entry.plannedBudgetFen,
  builtOn: entry.plannedBuiltOn,
  operatingOn: entry.plannedOperatingOn,
  provincial: entry.provincialLivelihoodProject,
  until: entry.until,
});

/** Last days of the year on which the gates allow a station to be built and to operate (R44, R45). */
export function latestDays(
  programme: Pick<Programme, 'gates'>,
  year: number,
): { readonly builtOn: Day; readonly operatingOn: Day } {
  const last = (fact: 'builtOn' | 'operatingOn') =>
    programme.gates
      .filter((gate) => gate.fact === fact)
      .map((gate) => gate.by)
      .sort()
      .pop() ?? '12-31';
  return { builtOn: `${year}-${last('builtOn')}`, operatingOn: `${year}-${last('operatingOn')}` };
}
