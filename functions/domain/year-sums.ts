import { type Day, dayOf, type Instant, type Month, monthsFrom } from './calendar.ts';
import type { Lifecycle } from './claims.ts';
import { standingRound } from './fold/standing-round.ts';
import type { ReportContent, ReportRound, YearBefore } from './records/monthly-report.ts';
import { operatingAt } from './station-state.ts';
import { FLOW_FIELDS, type FlowField } from './vocabulary.ts';

/** A month's report with what each of its rounds said, by its number. */
export interface ReportedMonth {
  readonly month: Month;
  readonly rounds: readonly Pick<ReportRound, 'round' | 'submittedAt' | 'endedAt' | 'outcome'>[];
  readonly said: ReadonlyMap<number, Pick<ReportContent, 'rows'>>;
}

/**
 * Adds up the standing rounds at `at` of the months of `month`'s year before it, from `first` (the calendar's first
 * report) on. A figure that nobody gave adds nothing.
 */
export function yearBefore(
  reported: readonly ReportedMonth[],
  of: { readonly month: Month; readonly first: Month; readonly at: Instant },
): YearBefore {
  const january = `${of.month.slice(0, 4)}-01`;
  const owed = monthsFrom(january > of.first ? january : of.first, of.month).filter((m) => m < of.month);
  const months: { month: Month; on: Day }[] = [];
  const missing: Month[] = [];
  const sums = new Map<string, Figures>();
  for (const month of owed) {
    const report = reported.find((each) => each.month === month);
    const standing = report ? standingRound(report, of.at) : null;
    const content = standing === null ? undefined : report?.said.get(standing);
    const filed = report?.rounds[0];
    if (!content || !filed) {
      missing.push(month);
      continue;
    }
    months.push({ month, on: dayOf(filed.submittedAt) });
    for (const row of content.rows) add(sums, row);
  }
  const rows = [...sums].map(([townshipCode, figures]) => ({ townshipCode, figures }));
  return { months, missing, rows };
}

type Figures = YearBefore['rows'][number]['figures'];

function add(sums: Map<string, Figures>, row: ReportContent['rows'][number]): void {
  for (const field of FLOW_FIELDS) {
    const value = row[field];
    if (value === null) continue;
    const figures = sums.get(row.townshipCode) ?? {};
    const { total, months } = figures[field] ?? { total: 0, months: 0 };
    sums.set(row.townshipCode, { ...figures, [field]: { total: total + value, months: months + 1 } });
  }
}

/** A station's figure of the year before the month: null where it never gave it, and in how many months it left it 未填. */
export interface StationYear {
  readonly total: number | null;
  readonly unfilled: number;
}

/** What one station gave of a figure, and the months in which it served when the report was filed and gave none. */
export function stationYear(
  year: YearBefore,
  station: {
    readonly townshipCode: string;
    readonly life: Pick<Lifecycle, 'operatingOn' | 'suspended' | 'closedOn'>;
  },
  field: FlowField,
): StationYear {
  const given = year.rows.find(({ townshipCode }) => townshipCode === station.townshipCode)?.figures[field];
  const asked = year.months.filter(({ on }) => operatingAt(station.life, on)).length;
  return { total: given?.total ?? null, unfilled: Math.max(0, asked - (given?.months ?? 0)) };
}
