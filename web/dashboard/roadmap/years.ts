import { type Day, yearOf } from '#domain/calendar.ts';
import { batchOf } from '#domain/figures/gates.ts';
import type { MilestoneState } from '#domain/figures/milestones.ts';
import { unitAt } from '#domain/figures/unit.ts';
import type { Figures } from '#domain/figures.ts';
import type { Programme, RoadmapTarget, RoadmapVersion } from '#domain/programme.ts';
import { type Ratio, ratio } from '#domain/ratio.ts';
import { builtAt } from '#domain/station-state.ts';
import type { Summary } from '#domain/summary.ts';

/** A year of the roadmap as its column says it. */
export interface YearColumn {
  readonly target: RoadmapTarget;
  /** Stations to stand at its end; null where none are asked for. */
  readonly goal: number | null;
  /** Stations at its end, or now; null in a year to come. */
  readonly built: number | null;
  /** Of a year without a goal of its own: what its plan came to by its end. */
  readonly plan: Ratio | null;
  readonly state: MilestoneState | null;
  readonly current: boolean;
}

/**
 * The columns of a roadmap at the end of `day`. A year that names no goal is judged by its own plan: kept by its end,
 * made up since, or not.
 */
export function yearColumns(
  summary: Summary,
  programme: Programme,
  roadmap: RoadmapVersion,
  figures: Figures,
  day: Day,
  district: string | null,
): readonly YearColumn[] {
  return roadmap.targets.map((target) => {
    const milestone = figures.milestones.find(({ year }) => year === target.year);
    const future = target.year > yearOf(day);
    const end = `${target.year}-12-31`;
    const goal = milestone?.target ?? null;
    const { stations } = unitAt(summary, programme, day, district);
    const batch = goal === null && !future ? batchOf(programme, stations, target.year, day) : [];
    const builtBy = (on: Day): number => batch.filter((row) => builtAt(row, on < day ? on : day)).length;
    const plan = batch.length === 0 ? null : ratio(builtBy(end), batch.length);
    return {
      target,
      goal,
      built: future ? null : (milestone?.actual ?? null),
      plan,
      state: milestone?.state ?? (plan && planState(plan, builtBy(day))),
      current: target.year === yearOf(day),
    };
  });
}

function planState({ n, d }: Ratio, since: number): MilestoneState {
  if (n === d) return 'MET';
  return since === d ? 'MADE_UP' : 'MISSED';
}
