import type { Day } from '#domain/calendar.ts';
import { type Lifecycle, lifecycleOf } from '#domain/claims.ts';
import { type Programme, type Township, townshipsAt } from '#domain/programme.ts';
import type { PlanEntry } from '#domain/records/annual-plan.ts';
import type { Station } from '#domain/records/station.ts';
import { modeAt, staffAt } from '#domain/staff.ts';
import { checkStandards, type StandardLine } from '#domain/standards.ts';
import { isOn } from '#domain/switch.ts';
import type { OperatingMode, StationState } from '#domain/vocabulary.ts';
import type { DeskData } from './desk-context.tsx';

/** One township of the district with all that the desk knows of its station on a day. */
export interface TownshipLine {
  readonly township: Township;
  readonly station: Station | null;
  readonly life: Lifecycle;
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

const NO_LIFE: Lifecycle = lifecycleOf([]);

/** Townships of the district in force at the end of `day`, in code order, each with its station and state. */
export function townshipLines(desk: DeskData, programme: Programme, day: Day): readonly TownshipLine[] {
  return townshipsAt(programme, day, desk.districtCode).map((township) => {
    const station = desk.stations.find((s) => s.townshipCode === township.code) ?? null;
    const member = planOf(desk, township.code, day);
    const life = station ? lifecycleOf(station.claims) : NO_LIFE;
    const planYear = station?.legacy ? programme.baselineYear : (member?.year ?? null);
    return {
      township,
      station,
      life,
      planYear,
      state: stateOn(life, planYear !== null, day),
      entry: member?.entry ?? null,
      mode: (station && modeAt(station.modes, day)?.operatingMode) ?? member?.entry.plannedMode ?? null,
      counted: station ? staffAt(station.staff, station.modes, day).counted : 0,
      standards: station ? checkStandards(station, desk.operators, programme, day) : [],
    };
  });
}

/** The accepted plan that a township is an entry of at the end of `day`; the later year where two hold it. */
function planOf(desk: DeskData, code: string, day: Day): { year: number; entry: PlanEntry } | null {
  let found: { year: number; entry: PlanEntry } | null = null;
  for (const plan of desk.plans) {
    const entry = plan.entries.find(
      (e) =>
        e.townshipCode === code && e.from !== null && e.from <= day && (e.until === null || day < e.until),
    );
    if (entry && (!found || plan.year > found.year)) found = { year: plan.year, entry };
  }
  return found;
}

/** The state that dates add up to at the end of `day` (domain section 5). */
export function stateOn(life: Lifecycle, planned: boolean, day: Day): StationState {
  const passed = (on: Day | null): boolean => on !== null && on <= day;
  if (passed(life.closedOn)) return 'CLOSED';
  if (passed(life.operatingOn)) return isOn(life.suspended, day) ? 'SUSPENDED' : 'OPERATING';
  if (passed(life.builtOn)) return 'BUILT';
  if (passed(life.startedOn)) return 'UNDER_CONSTRUCTION';
  return planned ? 'PLANNED' : 'NOT_PLANNED';
}
