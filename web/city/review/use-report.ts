import { useCallback } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Month } from '#domain/calendar.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import { call } from '../../parts/api/call.ts';
import { type Asked, useAsked } from '../city-data.ts';

/** A report and the district's stations, by which it is judged. */
export interface ReportToReview {
  readonly view: MonthlyReportView;
  readonly stations: readonly Station[];
}

/** The report of a district and month with its last round, the month before, and the stations. */
export const useReport = (districtCode: string, month: Month): Asked<ReportToReview> =>
  useAsked(
    useCallback(async () => {
      const [{ data: view }, stations] = await Promise.all([
        call(DISTRICT_ROUTES.getReport, { params: { districtCode, month } }),
        listStations(districtCode),
      ]);
      return { view, stations };
    }, [districtCode, month]),
  );

async function listStations(districtCode: string): Promise<readonly Station[]> {
  const rows: Station[] = [];
  let after: string | undefined;
  do {
    const { data } = await call(DISTRICT_ROUTES.listStations, { params: { districtCode }, query: { after } });
    rows.push(...data.rows);
    after = data.next ?? undefined;
  } while (after !== undefined);
  return rows;
}
