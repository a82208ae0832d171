import { type Day, dayOf, daysBetween, type Instant, type Month, yearOf } from '../calendar.ts';
import { dueAt, monthsDue, openMonthAt } from '../deadlines.ts';
import type { CityFigures, Figures } from '../figures.ts';
import type { Programme } from '../programme.ts';
import type { Ratio } from '../ratio.ts';
import { type Settings, thresholdsOf } from '../settings.ts';
import { plannedBuiltOn, stateOf } from '../station-state.ts';
import type { DistrictSummary, ReportFacts, Summary } from '../summary.ts';
import { batchOf } from './gates.ts';
import { isFiledAt, reportOf } from './reporting.ts';
import { isBehind } from './schedule.ts';

/** Why a district needs help. Codes and facts alone: each language words them. */
export type HelpReason =
  /** A gate went by unmet and is not made up. */
  | { readonly code: 'GATE_MISSED'; readonly gateId: string; readonly short: number; readonly by: Day }
  /** The report due last is not in, by so many days. */
  | { readonly code: 'REPORT_OVERDUE'; readonly month: Month; readonly days: number }
  /** Behind 序时. */
  | { readonly code: 'BEHIND_SCHEDULE'; readonly progress: Ratio; readonly expected: Ratio }
  /** A gate's day is near and the gate not met. */
  | { readonly code: 'GATE_SOON'; readonly gateId: string; readonly short: number; readonly days: number }
  /** A report is due soon and not filed, or returned and not filed again. */
  | { readonly code: 'REPORT_SOON'; readonly month: Month; readonly days: number };

const URGENCIES = ['red', 'yellow', 'blue'] as const;
/** Red overdue, yellow behind, blue 临期. */
export type Urgency = (typeof URGENCIES)[number];

const URGENCY: Readonly<Record<HelpReason['code'], Urgency>> = {
  GATE_MISSED: 'red',
  REPORT_OVERDUE: 'red',
  BEHIND_SCHEDULE: 'yellow',
  GATE_SOON: 'blue',
  REPORT_SOON: 'blue',
};

const urgencyOf = (reason: HelpReason): Urgency => URGENCY[reason.code];

/** A district that needs help, with the facts that say why and by when. */
export interface Help {
  readonly districtCode: string;
  readonly urgency: Urgency;
  /** Most urgent first; never empty. */
  readonly reasons: readonly HelpReason[];
  /** The gate that decides next, and what it lacks; null where no open gate lacks anything. */
  readonly nextGate: { readonly gateId: string; readonly short: number; readonly by: Day } | null;
  /** Of this year's batch under construction now. */
  readonly building: number;
  /** The planned day that comes first among stations of the batch that are not built; it may lie in the past. */
  readonly nextPlannedBuild: { readonly townshipCode: string; readonly on: Day } | null;
}

/**
 * Districts that need help, most urgent first: red before yellow before blue, then by what the next gate lacks, then in
 * the programme's order (experience section 1.5). Districts with nothing to say are left out.
 */
export function needsHelp(
  figures: CityFigures,
  summary: Summary,
  programme: Programme,
  settings: Settings,
): readonly Help[] {
  const found = programme.districts.flatMap(({ code }) => {
    const own = figures.districts[code];
    const help = own && helpFor(code, own, figures, summary[code], programme, settings);
    return help ? [help] : [];
  });
  // Sorting is stable: what is equally urgent stays in the programme's order.
  return found.sort(
    (a, b) =>
      URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) ||
      (b.nextGate?.short ?? 0) - (a.nextGate?.short ?? 0),
  );
}

function helpFor(
  districtCode: string,
  own: Figures,
  { asOf: { day, at } }: CityFigures,
  district: DistrictSummary | undefined,
  programme: Programme,
  settings: Settings,
): Help | null {
  const soon = thresholdsOf(programme, settings).soonDays;
  const reasons = [
    ...progressReasons(own, programme, day, soon),
    ...reportReasons(district, programme, settings, at, soon),
  ].sort((a, b) => URGENCIES.indexOf(urgencyOf(a)) - URGENCIES.indexOf(urgencyOf(b)));
  const [first] = reasons;
  if (!first) return null;
  const year = yearOf(day);
  const states = batchOf(programme, district?.stations ?? [], year, day).map((row) => ({
    townshipCode: row.code,
    state: stateOf(row, day),
    on: plannedBuiltOn(row, year, day),
  }));
  const [next] = states
    .flatMap(({ townshipCode, state, on }) =>
      on !== null && (state === 'PLANNED' || state === 'UNDER_CONSTRUCTION') ? [{ townshipCode, on }] : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return {
    districtCode,
    urgency: urgencyOf(first),
    reasons,
    nextGate: nextGate(own, programme, day),
    building: states.filter(({ state }) => state === 'UNDER_CONSTRUCTION').length,
    nextPlannedBuild: next ?? null,
  };
}

function nextGate(own: Figures, programme: Programme, day: Day): Help['nextGate'] {
  for (const gate of programme.gates) {
    const figure = own.gates[gate.id];
    if (figure && figure.by >= day && figure.state === 'IN_PROGRESS')
      return { gateId: gate.id, short: figure.need - figure.actual, by: figure.by };
  }
  return null;
}

/** What the year's gates and schedule say of a unit; `soon` is the number of days that are near. */
function progressReasons(
  own: Figures,
  programme: Pick<Programme, 'gates'>,
  day: Day,
  soon: number,
): readonly HelpReason[] {
  const { yearProgress: progress, scheduleExpected: expected } = own;
  const ofGates = programme.gates.flatMap((gate): HelpReason[] => {
    const figure = own.gates[gate.id];
    if (!figure) return [];
    const short = figure.need - figure.actual;
    if (figure.state === 'MISSED') return [{ code: 'GATE_MISSED', gateId: gate.id, short, by: figure.by }];
    const days = daysBetween(day, figure.by);
    if (figure.state !== 'IN_PROGRESS' || days > soon) return [];
    return [{ code: 'GATE_SOON', gateId: gate.id, short, days }];
  });
  return isBehind(progress, expected)
    ? [...ofGates, { code: 'BEHIND_SCHEDULE', progress, expected }]
    : ofGates;
}

/** What a district owes the city in reports at `at`; nothing where its filings are not known to the reader. */
function reportReasons(
  district: DistrictSummary | undefined,
  programme: Programme,
  settings: Settings,
  at: Instant,
  soon: number,
): readonly HelpReason[] {
  const reasons: HelpReason[] = [];
  const due = monthsDue(programme, at, settings);
  const last = due[due.length - 1];
  if (last !== undefined) {
    const report = reportOf(district, programme, last);
    const days = daysBetween(dayOf(dueAt(programme, last, settings)), dayOf(at));
    if (report && !wasFiled(report, at)) reasons.push({ code: 'REPORT_OVERDUE', month: last, days });
  }
  const open = openMonthAt(programme, at);
  if (open !== null && open !== last) {
    const report = reportOf(district, programme, open);
    const days = daysBetween(dayOf(at), dayOf(dueAt(programme, open, settings)));
    if (report && !isFiledAt(report, at) && days <= soon)
      reasons.push({ code: 'REPORT_SOON', month: open, days });
  }
  return reasons;
}

const wasFiled = (report: ReportFacts, at: Instant): boolean =>
  report.firstSubmittedAt !== null && report.firstSubmittedAt <= at;
