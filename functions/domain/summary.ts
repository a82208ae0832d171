import type { Day, Instant, Month } from './calendar.ts';
import type { Switch } from './switch.ts';
import type {
  AcceptanceResult,
  Basis,
  Earmark,
  FlowField,
  FundChannel,
  OperatingMode,
  PayerLevel,
  Purpose,
  Stage,
} from './vocabulary.ts';

/**
 * What is known of the city, folded from records and holding nothing that depends on a day, a target or a setting.
 * {@link combine} is a union by district: associative, commutative, with {@link EMPTY}.
 */
export type Summary = Readonly<Record<string, DistrictSummary>>;

/** Everything known of one district, rebuilt whole from its records at every change. */
export interface DistrictSummary {
  readonly districtCode: string;
  /** How many times this summary was written; of two of one district the higher stands. */
  readonly version: number;
  /** Facts up to this day are locked (period closed); null: nothing yet. */
  readonly closedThrough: Day | null;
  /** In township code order. */
  readonly stations: readonly StationRow[];
  /** Ascending, without gaps from the month before the first fact's; a month series serves its month's end and now. */
  readonly months: readonly MonthRow[];
  /** Keys of records that could not be read: reported, not fatal. */
  readonly unreadable: readonly string[];
}

/** The dated facts of one station, or of a township that so far is only planned. */
export interface StationRow {
  readonly code: string;
  readonly startedOn: Day | null;
  readonly builtOn: Day | null;
  readonly operatingOn: Day | null;
  readonly closedOn: Day | null;
  readonly suspended: Switch;
  /** Memberships of accepted plans: year, in force from, no longer in force from. The baseline has its year and its own day. */
  readonly plans: readonly (readonly [
    year: number,
    from: Day,
    until: Day | null,
    plannedBuiltOn: Day | null,
  ])[];
  readonly modes: readonly (readonly [from: Day, mode: OperatingMode])[];
  /** People by steps: counted workers, directors, deputies (section 6.4: counted = certified, full-time, on site, active, no director). */
  readonly staff: readonly (readonly [from: Day, counted: number, directors: number, deputies: number])[];
  readonly acceptances: readonly (readonly [on: Day, result: AcceptanceResult])[];
  /** On while the disbursed DISTRICT lines net above 0 (R33). */
  readonly districtPaid: Switch;
  /** On while BUDGET lines of the district net above 0. */
  readonly districtBudgeted: Switch;
  /** On while the disbursed CITY_ONE_OFF lines net above 0 (R34). */
  readonly oneOffPaid: Switch;
  /** Stages whose claim no reviewer has accepted yet (未审). */
  readonly unreviewed: readonly Stage[];
  /** Stages entered after their period closed (补录). */
  readonly late: readonly Stage[];
  readonly address: string | null;
}

/** One calendar month of a district: its report, the money dated in it, services reported for it. */
export interface MonthRow {
  readonly month: Month;
  /** Null where the calendar asks for no report. */
  readonly report: ReportFacts | null;
  readonly money: Readonly<Record<Basis, MoneySums>>;
  readonly services: ServiceSums | null;
  /** Distinct villages served in the twelve report months that end with this one, as the reports stood at its end. */
  readonly villagesServed: number;
}

/** What became of a month's report, without who did it: it is public where the city says so. */
export interface ReportFacts {
  readonly firstSubmittedAt: Instant | null;
  /** Every round: when filed, when it ended by return or withdrawal (null: it stands). */
  readonly rounds: readonly (readonly [
    submittedAt: Instant,
    endedAt: Instant | null,
    how: 'RETURNED' | 'WITHDRAWN' | null,
  ])[];
  readonly acceptedAt: Instant | null;
}

/** Sums in fen of the lines that occurred in the month. */
export interface MoneySums {
  readonly byLevel: Readonly<Record<PayerLevel, number>>;
  readonly byChannel: Readonly<Record<FundChannel, number>>;
  readonly byPurpose: Readonly<Record<Purpose, number>>;
  /** Only the earmarks that occurred. */
  readonly byEarmark: Readonly<Partial<Record<Earmark, number>>>;
  readonly viaPurchase: number;
}

/** Sums of the standing round of the month's report. */
export interface ServiceSums {
  readonly totals: Readonly<Record<FlowField, number>>;
  /** Rows of operating stations, and how many of them left a figure 未填. */
  readonly stations: number;
  readonly unfilled: number;
  readonly accepted: boolean;
}

/** Nothing known of any district: the unit of {@link combine}. */
export const EMPTY: Summary = {};

/** Union by district; of two summaries of one district the one written last stands. */
export function combine(a: Summary, b: Summary): Summary {
  const union: Record<string, DistrictSummary> = { ...a };
  for (const [code, theirs] of Object.entries(b)) {
    const ours = union[code];
    if (!ours || newer(theirs, ours)) union[code] = theirs;
  }
  return union;
}

/** Total order on summaries of one district, so that the union does not depend on the order of its arguments. */
function newer(a: DistrictSummary, b: DistrictSummary): boolean {
  if (a.version !== b.version) return a.version > b.version;
  return JSON.stringify(a) > JSON.stringify(b);
}
