import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { AnnualPlanView, PlanChange } from '#domain/records/annual-plan.ts';
import { call } from '../../parts/api/call.ts';

/** The changes of a plan; `changes` is null until they are there, and for a plan that cannot have any yet. */
export interface PlanChangeReading {
  readonly changes: readonly PlanChange[] | null;
  readonly cause: unknown;
  readonly read: () => void;
}

/** Reads the changes of an accepted plan, in order of entry, the first hundred of a year. */
export function usePlanChanges({ districtCode, year, state }: AnnualPlanView): PlanChangeReading {
  const [changes, setChanges] = useState<readonly PlanChange[] | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const read = useCallback(() => {
    if (state !== 'ACCEPTED') return;
    setCause(null);
    const params = { districtCode, year: String(year) };
    call(DISTRICT_ROUTES.listPlanChanges, { params, query: {} }).then(
      ({ data }) => setChanges(data.rows),
      setCause,
    );
  }, [districtCode, year, state]);
  useEffect(read, [read]);
  return { changes, cause, read };
}
