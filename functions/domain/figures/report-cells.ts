import type { Instant, Month } from '../calendar.ts';
import { daysLate } from '../deadlines.ts';
import type { MonthlyReport } from '../records/monthly-report.ts';

/** One district's report of one month, as the reporting calendar shows it. */
export interface ReportCell {
  readonly districtCode: string;
  readonly state: MonthlyReport['state'];
  readonly firstSubmittedAt: Instant | null;
  /** When the round that counts now was filed; null where none stands. */
  readonly filedAt: Instant | null;
  readonly acceptedAt: Instant | null;
  /** Timeliness by the first filing alone (A22); null: not filed and not due yet. */
  readonly outcome: 'ON_TIME' | 'LATE' | 'MISSING' | null;
  /** Begun days after the due instant, of a late filing or of one that is missing; else 0. */
  readonly daysLate: number;
  /** How often it went back. */
  readonly returned: number;
  /** Remarks of the last return; 0 unless it is with the district for them. */
  readonly remarks: number;
}

/** What a cell reads of a slot. */
export type CellSlot = Pick<
  MonthlyReport,
  'state' | 'firstSubmittedAt' | 'acceptedAt' | 'returnCount' | 'rounds'
>;

/** The cell of a slot that was due, or will be, at `due`; null: nothing was ever filed. */
export function reportCell(
  districtCode: string,
  slot: CellSlot | null,
  due: Instant,
  at: Instant,
): ReportCell {
  const first = slot?.firstSubmittedAt ?? null;
  const last = slot?.rounds[slot.rounds.length - 1];
  const state = slot?.state ?? 'NOT_RECEIVED';
  const isHere = state === 'SUBMITTED' || state === 'OPENED' || state === 'ACCEPTED';
  const outcome = first !== null ? (first <= due ? 'ON_TIME' : 'LATE') : at > due ? 'MISSING' : null;
  return {
    districtCode,
    state,
    firstSubmittedAt: first,
    filedAt: isHere ? (last?.submittedAt ?? null) : null,
    acceptedAt: slot?.acceptedAt ?? null,
    outcome,
    daysLate: outcome === 'LATE' || outcome === 'MISSING' ? daysLate(first ?? at, due) : 0,
    returned: slot?.returnCount ?? 0,
    remarks: state === 'RETURNED' ? (last?.remarks.length ?? 0) : 0,
  };
}

/** What came of reports that were due. */
export interface Tally {
  readonly of: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

/** Counts of the cells of months that were due at `at`; a filing before its due instant counts once that has passed. */
export function tally(
  months: readonly {
    readonly month: Month;
    readonly dueAt: Instant;
    readonly cells: readonly ReportCell[];
  }[],
  at: Instant,
): Tally {
  const owed = months.filter(({ dueAt }) => dueAt < at).flatMap(({ cells }) => cells);
  const count = (outcome: ReportCell['outcome']) => owed.filter((cell) => cell.outcome === outcome).length;
  return { of: owed.length, onTime: count('ON_TIME'), late: count('LATE'), missing: count('MISSING') };
}
