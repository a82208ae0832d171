import type { Day } from '../calendar.ts';
import { type Claim, lifecycleOf } from '../claims.ts';
import type { Programme } from '../programme.ts';
import type { ReportRow } from '../records/monthly-report.ts';
import type { Facts } from '../refusal.ts';
import { type ModeFacts, type PostingFacts, staffAt } from '../staff.ts';
import { operatingAt } from '../station-state.ts';
import { SERVICE_FIELDS } from '../vocabulary.ts';

/** What a figure can be that is allowed, but asks for a reason. */
const WARNING_CODES = ['STAFF_BELOW_MINIMUM', 'STAFF_DIFFERS', 'ABOVE_HINT'] as const;
/** One of {@link WARNING_CODES}. */
export type WarningCode = (typeof WARNING_CODES)[number];

/** Figures that can raise one. */
export type WarnedField = 'staffOnSite' | (typeof SERVICE_FIELDS)[number];

/** A figure of a row that may be filed only with the row's `warningReason`. */
export interface Warning {
  readonly field: WarnedField;
  readonly code: WarningCode;
  /** `value`; `least` and `counted` for people, `hint` and `previous` (null: none) for a figure above its hint. */
  readonly facts: Facts;
}

/** What warnings read of a station, its claims already with what the row states. */
export interface StaffedStation {
  readonly claims: readonly Claim[];
  readonly staff: readonly PostingFacts[];
  readonly modes: readonly ModeFacts[];
}

/**
 * What a row has to explain at the end of `day`, in the order of the sheet. Of a station that serves: fewer resident
 * workers than the least three (R20, R21), or others than its register of people counts. Of any station: a figure above
 * the programme's hint for a month, which is set above what cities have published and is no norm.
 */
export function warningsOf(
  row: ReportRow,
  previous: ReportRow | null,
  station: StaffedStation,
  programme: Programme,
  day: Day,
): readonly Warning[] {
  const { staffMinimum, monthlyHints } = programme.thresholds;
  const warnings: Warning[] = [];
  const value = row.staffOnSite;
  if (operatingAt(lifecycleOf(station.claims), day)) {
    const { counted } = staffAt(station.staff, station.modes, day);
    const facts = { value, counted, least: staffMinimum };
    if (value < staffMinimum) warnings.push({ field: 'staffOnSite', code: 'STAFF_BELOW_MINIMUM', facts });
    if (value !== counted) warnings.push({ field: 'staffOnSite', code: 'STAFF_DIFFERS', facts });
  }
  for (const field of ['staffOnSite', ...SERVICE_FIELDS] as const) {
    const hint = monthlyHints[field];
    const figure = row[field];
    if (hint === undefined || figure === null || figure <= hint) continue;
    warnings.push({
      field,
      code: 'ABOVE_HINT',
      facts: { value: figure, hint, previous: previous?.[field] ?? null },
    });
  }
  return warnings;
}
