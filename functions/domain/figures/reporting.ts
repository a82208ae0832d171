import type { Instant, Month } from '../calendar.ts';
import { dueAt, monthsDue } from '../deadlines.ts';
import type { Programme } from '../programme.ts';
import { type Ratio, ratio } from '../ratio.ts';
import type { Settings } from '../settings.ts';
import type { DistrictSummary, ReportFacts } from '../summary.ts';
import type { Unit } from './unit.ts';

/** `[district, month]` of a report that came late or not at all. */
export type ReportKey = readonly [districtCode: string, month: Month];

const NEVER_FILED: ReportFacts = { firstSubmittedAt: null, rounds: [], acceptedAt: null };

/** What is known of a district's report; null where discipline is not known to the reader. */
export function reportOf(
  district: DistrictSummary | undefined,
  programme: Pick<Programme, 'calendar'>,
  month: Month,
): ReportFacts | null {
  const rows = district?.months ?? [];
  const row = rows.find((candidate) => candidate.month === month);
  if (row) return row.report;
  const last = rows[rows.length - 1];
  const hidden = last && last.month >= programme.calendar.firstMonth && last.report === null;
  return hidden ? null : NEVER_FILED;
}

/** True where a filing stands at `at`: filed by then, and neither returned nor withdrawn by then. */
export const isFiledAt = ({ rounds }: ReportFacts, at: Instant): boolean =>
  rounds.some(([submittedAt, endedAt]) => submittedAt <= at && (endedAt === null || endedAt > at));

/** The obligations of a unit that fell due before `at`, in month then district order, with what came of each. */
export function obligations(
  unit: Unit,
  programme: Programme,
  at: Instant,
  settings: Settings,
): readonly Obligation[] {
  const known = new Map(unit.districts.map((district) => [district.districtCode, district]));
  return monthsDue(programme, at, settings).flatMap((month) => {
    const due = dueAt(programme, month, settings);
    return unit.districtCodes.flatMap((districtCode) => {
      const report = reportOf(known.get(districtCode), programme, month);
      return report ? [{ districtCode, month, ...verdict(report.firstSubmittedAt, due, at) }] : [];
    });
  });
}

/** One report that one district owed, and what came of it. */
export interface Obligation {
  readonly districtCode: string;
  readonly month: Month;
  /** By the first filing alone: a return does no harm (A22). */
  readonly outcome: 'ON_TIME' | 'LATE' | 'MISSING';
  readonly filedAt: Instant | null;
}

function verdict(
  first: Instant | null,
  due: Instant,
  at: Instant,
): { outcome: Obligation['outcome']; filedAt: Instant | null } {
  if (first === null || first > at) return { outcome: 'MISSING', filedAt: null };
  return { outcome: first <= due ? 'ON_TIME' : 'LATE', filedAt: first };
}

/** On-time filings over obligations (按时报送率). */
export const onTime = (owed: readonly Obligation[]): Ratio =>
  ratio(owed.filter((one) => one.outcome === 'ON_TIME').length, owed.length);

/** On-time rate of one report month; `d` 0 before it is due. */
export const onTimeOfMonth = (owed: readonly Obligation[], month: Month): Ratio =>
  onTime(owed.filter((one) => one.month === month));

/** On-time rate of a calendar year to date. */
export const onTimeOfYear = (owed: readonly Obligation[], year: number): Ratio =>
  onTime(owed.filter((one) => one.month.startsWith(`${year}-`)));

/** District and month of the reports that came to one outcome. */
export const keysOf = (owed: readonly Obligation[], outcome: Obligation['outcome']): readonly ReportKey[] =>
  owed.filter((one) => one.outcome === outcome).map((one) => [one.districtCode, one.month]);

/** True where the report that fell due last is not in (逾期). */
export function overdue(owed: readonly Obligation[]): boolean {
  const last = owed[owed.length - 1];
  return owed.some((one) => one.month === last?.month && one.outcome === 'MISSING');
}
