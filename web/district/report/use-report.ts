import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Month } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { call } from '../../parts/api/call.ts';

export interface ReportReading {
  /** Null until the first answer. */
  readonly view: MonthlyReportView | null;
  /** Counts answers: a form that stands on one of them is drawn anew for the next. */
  readonly reading: number;
  readonly failure: unknown;
  /** Reads again; keeps what is there while it waits. */
  readonly reload: () => Promise<MonthlyReportView | null>;
}

/** Reads a month's report of a district. */
export function useReport(districtCode: string, month: Month): ReportReading {
  const [answer, setAnswer] = useState<{ view: MonthlyReportView; reading: number } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const reload = useCallback(async () => {
    try {
      const { data } = await call(DISTRICT_ROUTES.getReport, { params: { districtCode, month } });
      setFailure(null);
      setAnswer((known) => ({ view: data, reading: (known?.reading ?? 0) + 1 }));
      return data;
    } catch (cause) {
      setFailure(cause);
      return null;
    }
  }, [districtCode, month]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { view: answer?.view ?? null, reading: answer?.reading ?? 0, failure, reload };
}
