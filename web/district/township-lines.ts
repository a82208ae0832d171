import type { Day } from '#domain/calendar.ts';
import { type Lifecycle, lifecycleOf } from '#domain/claims.ts';
import { stationRows } from '#domain/fold/station-rows.ts';
import { type Programme, type Township, townshipsAt } from '#domain/programme.ts';
import type { PlanEntry } from '#domain/records/annual-plan.ts';
import type { Station } from '#domain/records/station.ts';
import { staffAt } from '#domain/staff.ts';
import { checkStandards, type StandardLine } from '#domain/standards.ts';
import { planYearAt, stateOf } from '#domain/station-state.ts';
import type { StationRow } from '#domain/summary.ts';
import { stepAt } from '#domain/switch.ts';
import type { OperatingMode, StationState } from '#domain/vocabulary.ts';
import type { DeskData } from './use-desk.ts';

/** One township of the district with all that the desk knows of its station on a day. */
export interface TownshipLine {
  readonly township: Township;
  /** Its record; null: nobody has entered one. */
  readonly station: Station | null;
  /** The dates that stand, later ones included. */
  readonly life: Lifecycle;
  /** As the figures see it; null where there is neither a record nor a plan. */
  readonly row: StationRow | null;
  readonly state: StationState;
  /** Batch by the accepted plans; the programme's baseline year for an imported station; null: in none. */
  readonly planYear: number | null;
  /** Its entry in that plan; null for the baseline and outside any plan. */
  readonly entry: PlanEntry | null;
  /** In force, else as planned; null where neither is known. */
  readonly mode: OperatingMode | null;
  /** Workers that count (certified, full-time, on site). */
  readonly counted: number;
  /** Every line of the standards, met or not; empty without a record. */
  readonly standards: readonly StandardLine[];
}

/** The facts of the desk's stations and plans as the figures read them. */
export const rowsOfDesk = (desk: DeskData, programme: Programme): readonly StationRow[] =>
  stationRows(
    {
      stations: desk.stations,
      plans: desk.plans,
      slots: desk.reports,
      rounds: new Map(),
      ledger: [],
      acceptances: [],
      closedThrough: desk.closedThrough,
      unreadable: [],
    },
    programme,
  );

/** Townships of the district in force at the end of `day`, in code order, each with its station and state. */
export function townshipLines(desk: DeskData, programme: Programme, day: Day): readonly TownshipLine[] {
  const rows = new Map(rowsOfDesk(desk, programme).map((row) => [row.code, row]));
  return townshipsAt(programme, day, desk.districtCode).map((township) => {
    const station = desk.stations.find((s) => s.townshipCode === township.code) ?? null;
    const row = rows.get(township.code) ?? null;
    const planYear = row && planYearAt(row, day);
    const plan = desk.plans.find((p) => p.year === planYear);
    const entry = plan?.entries.find((e) => e.townshipCode === township.code && e.until === null) ?? null;
    return {
      township,
      station,
      row,
      planYear,
      entry,
      life: lifecycleOf(station?.claims ?? []),
      state: row ? stateOf(row, day) : 'NOT_PLANNED',
      mode: (row && stepAt(row.modes, day)?.[1]) ?? entry?.plannedMode ?? null,
      counted: station ? staffAt(station.staff, station.modes, day).counted : 0,
      standards: station ? checkStandards(station, desk.operators, programme, day) : [],
    };
  });
}
