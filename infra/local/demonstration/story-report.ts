import {
  addMonths,
  type Day,
  dayOf,
  type Instant,
  instant,
  lastDayOf,
  type Month,
} from '#domain/calendar.ts';
import { lifecycleAt } from '#domain/claims.ts';
import { periodOf } from '#domain/deadlines.ts';
import { warningsOf } from '#domain/decisions/report-warnings.ts';
import type { Programme } from '#domain/programme.ts';
import { MonthlyReportInput, ReportRow } from '#domain/records/monthly-report.ts';
import type { Station } from '#domain/records/station.ts';
import { staffAt } from '#domain/staff.ts';
import { isOn } from '#domain/switch.ts';
import type { Stage } from '#domain/vocabulary.ts';
import { STORY, type StoryRemark, type StoryReport, type StoryStation } from './story.ts';
import { villagesBy } from './story-station.ts';

export interface ReportScene {
  readonly programme: Programme;
  /** Stations of the district as they are kept at that moment. */
  readonly stations: readonly Station[];
  readonly plannedBuiltOn: (townshipCode: string) => Day | null;
}

/** What the district files at `at`. `remarks`: what a first round wrongly said is said, a later one says it right. */
export function reportOf(
  [district, month, first, , , flags]: StoryReport,
  at: Instant,
  remarks: readonly StoryRemark[],
  scene: ReportScene,
): MonthlyReportInput {
  const cutoff = cutoffOf(scene.programme, month, dayOf(instant(first ?? at)));
  const problems = STORY.problems
    .filter(([d, m]) => d === district && m === month)
    .map((problem) => problem[4]);
  const filed = !flags.includes('P');
  const rows = scene.stations.map((station) => {
    const row = rowOf(station, month, at, cutoff, scene);
    for (const [pointer, , stated] of remarks) {
      const [, , code, field] = pointer.split('/');
      if (code === station.townshipCode && field && stated !== undefined)
        Object.assign(row, { [field]: stated });
    }
    return explained(row, station, scene.programme, dayOf(at));
  });
  return MonthlyReportInput.parse({
    problems: problems.length > 0 ? problems.join('；') : '无',
    nextPlan: '按计划推进',
    provincialSystemFiled: filed,
    provincialFiledOn: filed ? dayOf(at) : null,
    preparer: '演示填报人',
    reviewer: '演示审核人',
    phone: '0574-00000000',
    nil: flags.includes('N'),
    rows,
  });
}

/** A report states facts up to its first filing's day, at most the last day of its period. */
const cutoffOf = (programme: Programme, month: Month, filedOn: Day): Day => {
  const last = periodOf(programme, month).last;
  return filedOn < last ? filedOn : last;
};

const storyOf = (code: string): StoryStation => {
  const found = STORY.stations.find((s) => s.code === code);
  if (!found) throw new Error(`the story has no station ${code}`);
  return found;
};

function rowOf(
  station: Station,
  month: Month,
  at: Instant,
  cutoff: Day,
  scene: ReportScene,
): Record<string, unknown> {
  const story = storyOf(station.townshipCode);
  const stages = statedStages(station, story, at, cutoff);
  const standing = lifecycleAt(station.claims, cutoff);
  const built = standing.builtOn !== null || stages.builtOn !== undefined;
  const operating = standing.operatingOn !== null || stages.operatingOn !== undefined;
  const suspended =
    isOn(standing.suspended, cutoff) !== (stages.suspendedOn !== undefined || stages.resumedOn !== undefined);
  const serving = operating && !suspended;
  return {
    townshipCode: station.townshipCode,
    ...stages,
    expectedBuiltOn: built ? null : expectedOn(scene.plannedBuiltOn(station.townshipCode), month, dayOf(at)),
    staffOnSite: operating ? staffAt(station.staff, station.modes, dayOf(at)).counted : 0,
    ...(serving ? flowsOf(STORY.stations.indexOf(story) + 1, month) : {}),
    servedVillageCodes: serving ? villagesBy(story, month) : null,
  };
}

/** Facts of the story up to the cutoff that no claim states yet; a date that is corrected later is stated wrongly until then. */
function statedStages(
  station: Station,
  story: StoryStation,
  at: Instant,
  cutoff: Day,
): Partial<Record<Stage, Day>> {
  const life = lifecycleAt(station.claims, '9999-12-31');
  const stated: Partial<Record<Stage, Day>> = {};
  for (const stage of ['startedOn', 'builtOn', 'operatingOn'] as const) {
    const wrong = STORY.corrections.find(
      (c) => c.townshipCode === story.code && c.field === stage && instant(c.at) > at,
    );
    const on = wrong?.from ?? story[stage];
    if (life[stage] === null && on <= cutoff) stated[stage] = on;
  }
  for (const stage of ['suspendedOn', 'resumedOn'] as const) {
    const on = story[stage];
    if (on !== undefined && on <= cutoff && !life.suspended.includes(on)) stated[stage] = on;
  }
  return stated;
}

/** The planned day; once it has passed, the end of next month. */
const expectedOn = (planned: Day | null, month: Month, day: Day): Day =>
  planned !== null && planned >= day ? planned : lastDayOf(addMonths(month, 1));

/** A station in so many has an unusual month; the months take turns, so that a report shows one such station or two. */
const UNUSUAL_IN = 21;

/**
 * Invented figures of the period, n the station's position, m the months since the first report. A station has its own
 * size, and its months differ by less than a tenth, but for the unusual ones.
 */
function flowsOf(n: number, month: Month): Record<string, number> {
  const m = monthsSince(month);
  const size = 90 + ((37 * n) % 131);
  const share = 93 + ((11 * n + 8 * m) % 15);
  const isUnusual = (n + 8 * m) % UNUSUAL_IN === 0;
  const visits = Math.round((size * share * (isUnusual ? 16 : 10)) / 1000);
  const activities = 1 + (n % 3);
  const groups = (n + 2 * m) % 3 === 0 ? 1 : 0;
  return {
    serviceVisits: visits,
    servicePersons: Math.floor(visits * 0.6),
    caseNew: (n + m) % 4 === 0 ? 1 : 0,
    caseClosed: (n + m - 1) % 4 === 0 ? 1 : 0,
    groupCount: groups,
    groupSessions: groups * 4,
    communityActivities: activities,
    activityVisits: Math.round((activities * 35 * share) / 100),
    homeVisits: 10 + ((3 * n) % 17) + ((n + 5 * m) % 3),
  };
}

const monthsSince = (month: Month): number => {
  let count = 0;
  for (let at = '2021-04'; at < month; at = addMonths(at, 1)) count += 1;
  return count;
};

/** A row that raises a warning says why it is right. */
function explained(row: Record<string, unknown>, station: Station, programme: Programme, day: Day): object {
  const parsed = ReportRow.parse(row);
  const stages = (['startedOn', 'builtOn', 'operatingOn', 'suspendedOn', 'resumedOn'] as const).flatMap(
    (stage) => {
      const on = parsed[stage];
      return on === null ? [] : [{ stage, on, source: 'BASELINE' as const, at: `${on}T00:00:00.000Z` }];
    },
  );
  const after = { ...station, claims: [...station.claims, ...stages] };
  const warned = warningsOf(parsed, null, after, programme, day).length > 0;
  return warned ? { ...row, warningReason: '情况属实，已核对（演示）' } : row;
}
