import { type Day, yearOf } from '../calendar.ts';
import type { Gate, Programme } from '../programme.ts';
import { atLeast } from '../ratio.ts';
import { builtAt, operatingAt, plannedFor } from '../station-state.ts';
import type { StationRow } from '../summary.ts';

/** How a gate stands, and the official word for it (domain section 7). */
export const GATE_STATES = {
  IN_PROGRESS: '进行中',
  DONE_EARLY: '已提前完成',
  MET: '达标',
  MISSED: '未达标',
  MADE_UP: '补完成',
} as const;
/** A key of {@link GATE_STATES}. */
export type GateState = keyof typeof GATE_STATES;

/** How one gate stands for one unit. */
export interface GateFigure {
  /** Stations that the plan asks for by the gate's day: its share of the plan, rounded up. */
  readonly need: number;
  /** Stations that reached it by the gate's day or the day asked for, whichever is earlier. */
  readonly actual: number;
  readonly state: GateState;
  /** The gate's day in this year, included. */
  readonly by: Day;
  /** The day on which a missed gate was made up; null otherwise. */
  readonly madeUpOn: Day | null;
}

/** Stations of that year's plan, as it stands at the end of `day`. The baseline was built before there were plans and gates. */
export const batchOf = (
  { baselineYear }: Pick<Programme, 'baselineYear'>,
  stations: readonly StationRow[],
  year: number,
  day: Day,
): readonly StationRow[] =>
  year <= baselineYear ? [] : stations.filter((row) => plannedFor(row, year, day));

/** How many stations of a batch have reached what the gate asks for at the end of `day`. */
export function reachedCount({ fact }: Pick<Gate, 'fact'>, batch: readonly StationRow[], day: Day): number {
  const reached = fact === 'builtOn' ? builtAt : operatingAt;
  return batch.filter((row) => reached(row, day)).length;
}

/**
 * One gate of a year for the year's batch: judged from the gate's day on, that day included (R43-R45). Null without a
 * plan, so that nothing is judged by nothing. A station that was closed or suspended by then does not count.
 */
export function gateFigure(
  gate: Gate,
  batch: readonly StationRow[],
  year: number,
  day: Day,
): GateFigure | null {
  if (batch.length === 0) return null;
  const by = `${year}-${gate.by}`;
  const countAt = (on: Day): number => reachedCount(gate, batch, on);
  const need = atLeast(batch.length, gate.share);
  const actual = countAt(by < day ? by : day);
  if (day < by)
    return { need, actual, by, state: actual >= need ? 'DONE_EARLY' : 'IN_PROGRESS', madeUpOn: null };
  if (actual >= need) return { need, actual, by, state: 'MET', madeUpOn: null };
  if (countAt(day) < need) return { need, actual, by, state: 'MISSED', madeUpOn: null };
  const days = batch.flatMap((row) => daysOf(row)).filter((on) => on > by && on <= day);
  const madeUpOn = days.sort().find((on) => countAt(on) >= need) ?? day;
  return { need, actual, by, state: 'MADE_UP', madeUpOn };
}

/** Days on which a row can begin to count. */
const daysOf = (row: StationRow): readonly Day[] =>
  [row.builtOn, row.operatingOn, ...row.suspended].filter((on): on is Day => on !== null);

/** Every gate of a year, by the gate's id. Gates repeat each year with that year's plan. */
export function gatesOf(
  programme: Pick<Programme, 'gates' | 'baselineYear'>,
  stations: readonly StationRow[],
  day: Day,
  year: number = yearOf(day),
): Readonly<Record<string, GateFigure | null>> {
  const batch = batchOf(programme, stations, year, day);
  return Object.fromEntries(programme.gates.map((gate) => [gate.id, gateFigure(gate, batch, year, day)]));
}
