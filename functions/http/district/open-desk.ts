import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { addMonths, dayOf, type Month, monthOf, monthsFrom, yearOf } from '#domain/calendar.ts';
import { dueAt } from '#domain/deadlines.ts';
import { leftOut } from '#domain/decisions/consolidating.ts';
import type { FundingEntry } from '#domain/records/funding-entry.ts';
import type { Draft, MonthlyReport } from '#domain/records/monthly-report.ts';
import type { Operator } from '#domain/records/operator.ts';
import type { Permit } from '#domain/records/period.ts';
import type { Reminders } from '#domain/records/reminders.ts';
import { listDrafts, listStationDrafts } from '#store/drafts.ts';
import { listFunding } from '#store/funding.ts';
import { read } from '#store/keep.ts';
import { keys } from '#store/keys.ts';
import { readLock } from '#store/locks.ts';
import { readOfficers } from '#store/officers.ts';
import { listOperators } from '#store/operators.ts';
import { listPermits } from '#store/permits.ts';
import { listPlans } from '#store/plans.ts';
import { listProblems } from '#store/problems.ts';
import { programme } from '#store/programme.ts';
import { readReport, readReports } from '#store/reports.ts';
import { type KeptSettings, readSettings } from '#store/settings.ts';
import { listStations } from '#store/stations.ts';
import type { Stored } from '#store/transaction.ts';
import type { Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { planView } from '../plan-view.ts';
import { problemView } from '../problem-view.ts';
import { requireDistrict } from '../require-district.ts';
import { stationRow } from './station-row.ts';

/** Months of slots that the desk shows: the open one and the year before it. */
const MONTHS = 13;

/** All that a district's desk shows first, the reports of thirteen months included; plans without contacts. @throws NOT_FOUND */
export const openDesk: Operation<typeof DISTRICT_ROUTES.openDesk> = async ({ params, at }) => {
  const { districtCode } = params;
  requireDistrict(districtCode);
  const openMonth = monthOf(dayOf(at));
  const months = monthsFrom(addMonths(openMonth, 1 - MONTHS), openMonth);
  const [
    stations,
    operators,
    plans,
    closed,
    open,
    { lock },
    drafts,
    proposals,
    lines,
    kept,
    problems,
    permits,
    reminders,
  ] = await Promise.all([
    listStations(districtCode),
    listOperators(),
    listPlans(districtCode),
    readReports(months.slice(0, -1).map((month) => ({ districtCode, month }))),
    readReport(districtCode, openMonth),
    readLock(districtCode, { programme: programme(), at }),
    listDrafts(districtCode, openMonth),
    listStationDrafts(districtCode),
    listFunding(districtCode, yearOf(openMonth)),
    readSettings(),
    listProblems(districtCode),
    listPermits(districtCode),
    read<Stored<Reminders>>(keys.reminders(openMonth, districtCode)),
  ]);
  const slotVersion = open?.version ?? 0;
  const reports = open ? [...closed, open] : closed;
  const standing = Object.entries(drafts).filter(([, draft]) => draft.continues === slotVersion);
  return {
    body: {
      districtCode,
      now: at,
      closedThrough: lock.closedThrough,
      openMonth,
      due: Object.fromEntries(months.map((month) => [month, dueIn(month, kept)])),
      stations: stations.map((station) => stationRow(station)),
      operators: operators.map((operator) => plain<Operator>(operator)),
      plans: plans.map((plan) => planView(plan, null, plan)),
      reports: reports.map((slot) => plain<MonthlyReport>(slot)),
      drafts: Object.fromEntries(standing.map(([row, draft]) => [row, draft.savedAt ?? at])),
      leftOut: await proposedInVain(open, drafts),
      proposals,
      funding: fundingByStation(lines),
      problems: problems.filter(({ closedOn }) => closedOn === null).map((one) => problemView(one, at)),
      permits: permits.filter(({ expiresAt }) => at < expiresAt).map((permit) => plain<Permit>(permit)),
      reminders: { count: reminders?.count ?? 0, lastAt: reminders?.lastAt ?? null },
    },
  };
};

/** When a month's report is due, the city's own word merged in, and why where it is the city's. */
const dueIn = (month: Month, { settings, dueReasons }: KeptSettings) => ({
  dueAt: dueAt(programme(), month, settings),
  reason: dueReasons[month] ?? null,
});

/** Townships whose own draft is in no filing; what the district typed itself and then left out is its own affair. */
async function proposedInVain(open: MonthlyReport | null, drafts: Readonly<Record<string, Draft>>) {
  const codes = leftOut(open, drafts);
  const officers = await readOfficers(codes.flatMap((code) => drafts[code]?.savedBy ?? []));
  return codes.filter((code) => officers.get(drafts[code]?.savedBy ?? '')?.role === 'TOWNSHIP_OFFICER');
}

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
