import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { addMonths, dayOf, monthOf, monthsFrom, yearOf } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import type { MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Operator } from '#domain/records/operator.ts';
import { listDrafts } from '#store/drafts.ts';
import { listFunding } from '#store/funding.ts';
import { readLock } from '#store/locks.ts';
import { listOperators } from '#store/operators.ts';
import { listPlans } from '#store/plans.ts';
import { readReport, readReports } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import { listStations } from '#store/stations.ts';
import type { Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { planView } from '../plan-view.ts';
import { programme } from '../programme.ts';
import { requireDistrict } from '../require-district.ts';
import { stationRow } from './station-row.ts';

/** Months of slots that the desk shows: the open one and the year before it. */
const MONTHS = 13;

/** All that a district's desk shows first, the reports of thirteen months included; plans without contacts. @throws NOT_FOUND */
export const openDesk: Operation<typeof DISTRICT_ROUTES.openDesk> = async ({ params, at }) => {
  const { districtCode } = params;
  requireDistrict(districtCode);
  const openMonth = monthOf(dayOf(at));
  const past = monthsFrom(addMonths(openMonth, 1 - MONTHS), addMonths(openMonth, -1));
  const [stations, operators, plans, closed, open, { lock }, drafts, lines, { settings }] = await Promise.all(
    [
      listStations(districtCode),
      listOperators(),
      listPlans(districtCode),
      readReports(past.map((month) => ({ districtCode, month }))),
      readReport(districtCode, openMonth),
      readLock(districtCode),
      listDrafts(districtCode, openMonth),
      listFunding(districtCode, yearOf(openMonth)),
      readSettings(),
    ],
  );
  const slotVersion = open?.version ?? 0;
  const reports = open ? [...closed, open] : closed;
  const standing = Object.entries(drafts).filter(([, draft]) => draft.continues === slotVersion);
  return {
    body: {
      districtCode,
      now: at,
      closedThrough: lock.closedThrough,
      openMonth,
      dueAt: dueAt(programme(), openMonth, settings),
      stations: stations.map((station) => stationRow(station)),
      operators: operators.map((operator) => plain<Operator>(operator)),
      plans: plans.map((plan) => planView(plan, null, plan)),
      reports: reports.map((slot) => plain<MonthlyReport>(slot)),
      drafts: Object.fromEntries(standing.map(([row, draft]) => [row, draft.savedAt ?? at])),
      funding: fundingByStation(lines),
    },
  };
};

type Sums = { districtDisbursedFen: number; districtBudgetFen: number; townshipBudgetFen: number };

/** The year's lines by station, as far as the gaps of R31 and R33 are read from them. */
function fundingByStation(lines: readonly FundingEntry[]): Record<string, Sums> {
  const sums: Record<string, Sums> = {};
  for (const line of lines) {
    const place = line.stationId ?? 'DISTRICT';
    sums[place] ??= { districtDisbursedFen: 0, districtBudgetFen: 0, townshipBudgetFen: 0 };
    const own = sums[place];
    if (line.payerLevel === 'DISTRICT' && line.basis === 'DISBURSED')
      own.districtDisbursedFen += line.amountFen;
    if (line.payerLevel === 'DISTRICT' && line.basis === 'BUDGET') own.districtBudgetFen += line.amountFen;
    if (line.payerLevel === 'TOWNSHIP' && line.basis === 'BUDGET') own.townshipBudgetFen += line.amountFen;
  }
  return sums;
}
