import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { call } from '../../parts/api/call.ts';

/** A plan as it was read or saved last, with the ETag for the next change; an unwritten one is version 0. */
export interface PlanRecord {
  readonly plan: AnnualPlanView;
  readonly etag: string;
}

/** @throws ApiProblem, Offline */
export async function readPlan(districtCode: string, year: number): Promise<PlanRecord> {
  const { data, etag } = await call(DISTRICT_ROUTES.getPlan, {
    params: { districtCode, year: String(year) },
  });
  return { plan: data, etag: etag ?? `"${data.version}"` };
}

/** The plan of a year; null while it is on its way. `replace` puts a newer one in its place. */
export function usePlan(districtCode: string, year: number) {
  const [record, replace] = useState<PlanRecord | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const read = useCallback(() => {
    setCause(null);
    readPlan(districtCode, year).then(replace, setCause);
  }, [districtCode, year]);
  useEffect(read, [read]);
  return { record, cause, read, replace };
}
