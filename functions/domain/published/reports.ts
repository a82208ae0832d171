import { dayOf, endOfDay, type Instant, type Month, startOfDay } from '../calendar.ts';
import { dueAt } from '../deadlines.ts';
import type { Programme } from '../programme.ts';
import type { Settings } from '../settings.ts';
import type { MonthRow, ReportFacts } from '../summary.ts';
import { type DayNumber, packDay, packSparse, type Sparse, unpackDay, unpackDayOf } from './columns.ts';

/** Filings of one district by month: days, not instants, and no acceptances. Whether and how late is kept exactly. */
export interface ReportColumns {
  /** Months at the beginning for which the calendar asks for no report. */
  readonly before: number;
  /** Day of the first filing, from the month's first day; null: none. */
  readonly filed: readonly DayNumber[];
  /** Rounds where there is more to say than one filing that stands: filed and ended from day zero, how. */
  readonly rounds: Sparse<readonly (readonly [filed: number, ended: DayNumber, how: number])[]>;
  /** First filings after a due instant that is not a day's last: only the instant itself says how late. */
  readonly exact: Sparse<Instant>;
}

const HOW = ['RETURNED', 'WITHDRAWN'] as const;

/** Packs the report facts of one district's months; null where they hold none (discipline is not public). */
export function packReports(
  months: readonly MonthRow[],
  programme: Pick<Programme, 'calendar'>,
  settings: Settings,
): ReportColumns {
  const before = months.findIndex((row) => row.report !== null);
  const asked = before === -1 ? [] : months.slice(before);
  const first = (row: MonthRow): Instant | null => row.report?.firstSubmittedAt ?? null;
  return {
    before: before === -1 ? months.length : before,
    filed: asked.map((row) => packInstant(first(row), row.month)),
    rounds: packSparse(asked, isPlain, (row) =>
      (row.report?.rounds ?? []).map(([filed, ended, how]) => [
        packDay(dayOf(filed)) ?? 0,
        ended === null ? null : packDay(dayOf(ended)),
        how === null ? -1 : HOW.indexOf(how),
      ]),
    ),
    exact: packSparse(
      asked,
      (row) => !isInexact(first(row), dueAt(programme, row.month, settings)),
      (row) => first(row) ?? '',
    ),
  };
}

/** Facts by month, aligned with `months`; an instant is the first of its day, unless it was kept exactly. */
export function unpackReports(
  columns: ReportColumns,
  months: readonly Month[],
): readonly (ReportFacts | null)[] {
  const rounds = new Map(columns.rounds);
  const exact = new Map(columns.exact);
  return months.map((month, at): ReportFacts | null => {
    const i = at - columns.before;
    if (i < 0) return null;
    const day = unpackDay(columns.filed[i], `${month}-01`);
    const first = exact.get(i) ?? (day === null ? null : startOfDay(day));
    const own = rounds.get(i);
    return {
      firstSubmittedAt: first,
      acceptedAt: null,
      rounds: own
        ? own.map(([filed, ended, how]) => [
            startOfDay(unpackDayOf(filed)),
            ended === null ? null : startOfDay(unpackDayOf(ended)),
            HOW[how] ?? null,
          ])
        : first === null
          ? []
          : [[first, null, null]],
    };
  });
}

const packInstant = (at: Instant | null, month: Month): DayNumber =>
  at === null ? null : packDay(dayOf(at), `${month}-01`);

/** One filing that stands, or none at all. */
function isPlain({ report }: MonthRow): boolean {
  const [only, more] = report?.rounds ?? [];
  if (!only) return true;
  return !more && only[1] === null && only[0] === report?.firstSubmittedAt;
}

const isInexact = (first: Instant | null, due: Instant): boolean =>
  first !== null && first > due && due !== endOfDay(dayOf(due));
