import { type Day, dayOf, type Instant, type Month, monthOf } from './calendar.ts';
import { dueAt, periodOf } from './deadlines.ts';
import type { Programme } from './programme.ts';
import type { AnnualPlan, PlanChange } from './records/annual-plan.ts';
import type { OpenItem, ReportAct } from './records/handover.ts';
import type { MonthlyReport } from './records/monthly-report.ts';
import type { Officer } from './records/officer.ts';
import type { Permit } from './records/period.ts';
import type { Problem } from './records/problem.ts';
import type { Settings } from './settings.ts';

/** What is read of a district to see what is open there. */
export interface DistrictBook {
  readonly districtCode: string;
  /** Facts up to this day are closed; null: none are. */
  readonly closedThrough: Day | null;
  /** The months that are looked at, oldest first. */
  readonly months: readonly Month[];
  /** The slots of those months that were ever written. */
  readonly reports: readonly MonthlyReport[];
  /** How many rows and heads of a month are drafted and not filed. */
  readonly drafts: ReadonlyMap<Month, number>;
  readonly plans: readonly AnnualPlan[];
  readonly changes: readonly PlanChange[];
  readonly problems: readonly Problem[];
  readonly permits: readonly Permit[];
}

interface Context {
  readonly programme: Programme;
  readonly settings: Settings;
  readonly at: Instant;
}

/** Everything open in a district at `at`: reports first, oldest month first, then plans, swaps, problems and permits. */
export function openItems(book: DistrictBook, context: Context): readonly OpenItem[] {
  const { districtCode, plans, changes, problems, permits } = book;
  const item = (over: Omit<OpenItem, 'districtCode' | 'drafts'>): OpenItem => ({
    districtCode,
    drafts: 0,
    ...over,
  });
  return [
    ...book.months.flatMap((month) => reportItem(book, month, context) ?? []),
    ...plans.flatMap(({ year, state, rounds }) => {
      if (state === 'ACCEPTED') return [];
      const on = rounds[rounds.length - 1]?.submittedAt ?? null;
      const turn = state === 'SUBMITTED' ? ('CITY' as const) : ('DISTRICT' as const);
      return [item({ kind: 'PLAN', subject: String(year), state, turn, on })];
    }),
    ...changes
      .filter(({ state }) => state === 'REQUESTED')
      .map(({ year, state, createdAt }) =>
        item({ kind: 'PLAN_CHANGE', subject: String(year), state, turn: 'CITY', on: createdAt }),
      ),
    ...problems
      .filter(({ closedOn }) => closedOn === null)
      .map(({ id, owner, raisedOn }) =>
        item({ kind: 'PROBLEM', subject: id, state: 'OPEN', turn: owner, on: raisedOn }),
      ),
    ...permits
      .filter(({ expiresAt }) => expiresAt > context.at)
      .map(({ id, expiresAt }) =>
        item({ kind: 'PERMIT', subject: id, state: 'OPEN', turn: 'DISTRICT', on: expiresAt }),
      ),
  ];
}

/** A report that somebody has still to act on; null where it is accepted, or was never filed and its month is closed. */
function reportItem(book: DistrictBook, month: Month, { programme, settings, at }: Context): OpenItem | null {
  const { districtCode, closedThrough } = book;
  const slot = book.reports.find((report) => report.month === month);
  const state = slot?.state ?? 'NOT_RECEIVED';
  const last = slot?.rounds[slot.rounds.length - 1];
  if (state === 'ACCEPTED' || month > monthOf(dayOf(at))) return null;
  const drafts = book.drafts.get(month) ?? 0;
  const common = { kind: 'REPORT' as const, districtCode, subject: month, drafts };
  if (state === 'SUBMITTED' || state === 'OPENED')
    return { ...common, state, turn: 'CITY', on: last?.submittedAt ?? null };
  if (state === 'RETURNED') return { ...common, state, turn: 'DISTRICT', on: last?.endedAt ?? null };
  if (closedThrough !== null && periodOf(programme, month).last <= closedThrough) return null;
  return { ...common, state: 'OWED', turn: 'DISTRICT', on: dueAt(programme, month, settings) };
}

/**
 * What of it an officer leaves behind: all of the own district's; of a township's officer its district's reports, which
 * its row goes into; of the city's own what waits for the city.
 */
export const leftBehind = (
  items: readonly OpenItem[],
  { role }: Pick<Officer, 'role'>,
): readonly OpenItem[] =>
  items.filter((item) =>
    role === 'DISTRICT_OFFICER'
      ? true
      : role === 'TOWNSHIP_OFFICER'
        ? item.kind === 'REPORT' && item.turn === 'DISTRICT'
        : role === 'CITY_OFFICER' && item.turn === 'CITY',
  );

/** What an officer did on reports from `since` on, newest first, by the receipts of their rounds. Who corrects a figure accepts nothing. */
export const actsOf = (
  officer: string,
  reports: readonly MonthlyReport[],
  since: Instant,
): readonly ReportAct[] =>
  reports
    .flatMap(({ districtCode, month, rounds }) =>
      rounds.flatMap(({ receipt, submittedAt, submittedBy, correction, ...end }): ReportAct[] => {
        const about = { districtCode, month, receipt };
        const { endedAt, endedBy, outcome } = end;
        const ended = endedBy === officer && endedAt && outcome && !correction;
        return [
          ...(submittedBy === officer
            ? [{ act: correction ? ('CORRECTED' as const) : ('FILED' as const), ...about, at: submittedAt }]
            : []),
          ...(ended ? [{ act: outcome, ...about, at: endedAt }] : []),
        ];
      }),
    )
    .filter(({ at }) => at >= since)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
