import { type Day, yearOf } from '../calendar.ts';
import type { Programme, RoadmapTarget } from '../programme.ts';
import { type Ratio, ratio } from '../ratio.ts';
import type { Settings } from '../settings.ts';
import { builtAt } from '../station-state.ts';
import type { Summary } from '../summary.ts';
import { unitAt } from './unit.ts';

/** How a year of the roadmap stands (experience section 1): 未开始 进行中 按期 滞后 达标 未达标 补完成. */
export type MilestoneState =
  | 'NOT_STARTED'
  | 'IN_PROGRESS'
  | 'ON_SCHEDULE'
  | 'BEHIND'
  | 'MET'
  | 'MISSED'
  | 'MADE_UP';

/** How one year of the roadmap stands for one unit. */
export interface Milestone {
  readonly year: number;
  /** Stations that shall stand at the year's end; null where the roadmap states none, or none for this unit. */
  readonly target: number | null;
  /** Stations built by the year's end or the day asked for, whichever is earlier. */
  readonly actual: number;
  /** `actual` over `target`, uncapped (里程碑完成度); `d` 0 without a target. Not the year progress: that is of the year's plan alone. */
  readonly progress: Ratio;
  /** Null for a past year without a target: nothing was promised. */
  readonly state: MilestoneState | null;
}

/** The roadmap that counts under these settings. @throws Error for a version that the programme does not have. */
export function roadmapOf(programme: Programme, settings: Settings): Programme['roadmaps'][string] {
  const id = settings.roadmapVersion ?? programme.defaultRoadmap;
  const roadmap = programme.roadmaps[id];
  if (!roadmap) throw new Error(`no roadmap ${id} in programme ${programme.id}`);
  return roadmap;
}

/**
 * The roadmap's years for the city, or for a district where the target is every township. A future year's 全部 is
 * that of the townships in force on the day asked for; nobody knew of later ones.
 */
export function milestonesOf(
  summary: Summary,
  programme: Programme,
  day: Day,
  options: { settings: Settings; districtCode: string | null; behind: boolean },
): readonly Milestone[] {
  const now = unitAt(summary, programme, day, options.districtCode);
  const today = now.stations.filter((station) => builtAt(station, day)).length;
  return roadmapOf(programme, options.settings).targets.map((row) => {
    const end = `${row.year}-12-31`;
    const judged = end < day ? end : day;
    const then = judged === day ? now : unitAt(summary, programme, judged, options.districtCode);
    const target = targetOf(row, then.townships, options.districtCode);
    const actual = then.stations.filter((station) => builtAt(station, judged)).length;
    return {
      year: row.year,
      target,
      actual,
      progress: ratio(target === null ? 0 : actual, target ?? 0),
      state: stateOfYear({ year: row.year, day, target, actual, today, behind: options.behind }),
    };
  });
}

function targetOf(row: RoadmapTarget, townships: number, districtCode: string | null): number | null {
  if (row.target === 'ALL') return townships;
  return districtCode === null ? row.target : null;
}

function stateOfYear(facts: {
  year: number;
  day: Day;
  target: number | null;
  actual: number;
  today: number;
  behind: boolean;
}): MilestoneState | null {
  const { year, day, target, actual, today, behind } = facts;
  if (yearOf(day) < year) return 'NOT_STARTED';
  const open = day < `${year}-12-31`;
  if (target === null) return open ? 'IN_PROGRESS' : null;
  if (actual >= target) return 'MET';
  if (open) return behind ? 'BEHIND' : 'ON_SCHEDULE';
  return today >= target ? 'MADE_UP' : 'MISSED';
}
