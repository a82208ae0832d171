import { addDays, type Day, dayOf, daysBetween, type Month, yearOf } from './calendar.ts';
import { dueAt, monthsDue, openMonthAt } from './deadlines.ts';
import type { CityFigures, Figures } from './figures.ts';
import type { Programme } from './programme.ts';
import type { Ratio } from './ratio.ts';
import { compareRatios } from './ratio.ts';
import { reportOf } from './reporting.ts';
import { type Settings, thresholdsOf } from './settings.ts';
import { stateOf } from './station-state.ts';
import type { DistrictSummary, Summary } from './summary.ts';

/** Why a district needs help. Codes and facts alone: each language words them. */
export type HelpReason =
  /** Red: a gate went by unmet and is not made up. */
  | { readonly code: 'GATE_MISSED'; readonly gateId: string; readonly short: number; readonly by: Day }
  /** Red: the report due last is not in. */
  | { readonly code: 'REPORT_OVERDUE'; readonly month: Month; readonly days: number }
  /** Yellow: behind 序时. */
  | { readonly code: 'BEHIND_SCHEDULE'; readonly progress: Ratio; readonly expected: Ratio }
  /** Blue 临期: a gate's day is near and the gate not met. */
  | { readonly code: 'GATE_SOON'; readonly gateId: string; readonly short: number; readonly days: number }
  /** Blue 临期: a report is due soon and not filed, or returned and not filed again. */
  | { readonly code: 'REPORT_SOON'; readonly month: Month; readonly days: number };

export type Urgency = 'red' | 'yellow' | 'blue';

export interface Help {
  readonly districtCode: string;
  readonly urgency: Urgency;
  /** Most urgent first; never empty. */
  readonly reasons: readonly HelpReason[];
  /** The gate that decides next, and what it lacks; null where none of the year is open. */
  readonly nextGate: { readonly gateId: string; readonly short: number; readonly by: Day } | null;
  /** Of this year's batch under construction now. */
  readonly building: number;
  /** The planned day that comes first among stations of the batch that are not built; it may lie in the past. */
  readonly nextPlannedBuild: { readonly townshipCode: string; readonly on: Day } | null;
}

const URGENCY: Readonly<Record<HelpReason['code'], Urgency>> = {
  GATE_MISSED: 'red',
  REPORT_OVERDUE: 'red',
  BEHIND_SCHEDULE: 'yellow',
  GATE_SOON: 'blue',
  REPORT_SOON: 'blue',
};
const ORDER: readonly Urgency[] = ['red', 'yellow', 'blue'];

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
  const place = new Map(found.map((help, i) => [help, i]));
  return found.sort(
    (a, b) =>
      ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency) ||
      (b.nextGate?.short ?? 0) - (a.nextGate?.short ?? 0) ||
      (place.get(a) ?? 0) - (place.get(b) ?? 0),
  );
}

function helpFor(
  districtCode: string,
  own: Figures,
  { asOf }: CityFigures,
  district: DistrictSummary | undefined,
  programme: Programme,
  settings: Settings,
): Help | null {
  const soon = thresholdsOf(programme, settings).soonDays;
  const reasons = [
    ...gateReasons(own, programme, asOf.day, soon),
    ...scheduleReasons(own),
    ...reportReasons(district, programme, settings, asOf.at, soon),
  ].sort((a, b) => ORDER.indexOf(URGENCY[a.code]) - ORDER.indexOf(URGENCY[b.code]));
  const first = reasons[0];
  if (!first) return null;
  const year = yearOf(asOf.day);
  const waiting = (district?.stations ?? []).filter((row) => {
    const state = stateOf(row, asOf.day);
    const inBatch = row.plans.some(([of, from, until]) => isMember(of, from, until, year, asOf.day));
    return inBatch && (state === 'PLANNED' || state === 'UNDER_CONSTRUCTION');
  });
  const next = waiting
    .flatMap((row) =>
      row.plans
        .filter(([of, from, until]) => isMember(of, from, until, year, asOf.day))
        .flatMap(([, , , on]) => (on === null ? [] : [{ townshipCode: row.code, on }])),
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
  return {
    districtCode,
    urgency: URGENCY[first.code],
    reasons,
    nextGate: nextGate(own, programme, asOf.day),
    building: waiting.filter((row) => stateOf(row, asOf.day) === 'UNDER_CONSTRUCTION').length,
    nextPlannedBuild: next ?? null,
  };
}

const isMember = (of: number, from: Day, until: Day | null, year: number, day: Day): boolean =>
  of === year && from <= day && (until === null || day < until);

function gateReasons(own: Figures, programme: Programme, day: Day, soon: number): HelpReason[] {
  return programme.gates.flatMap((gate): HelpReason[] => {
    const figure = own.gates[gate.id];
    if (!figure) return [];
    const short = figure.need - figure.actual;
    if (figure.state === 'MISSED') return [{ code: 'GATE_MISSED', gateId: gate.id, short, by: figure.by }];
    const days = daysBetween(day, figure.by);
    if (figure.state !== 'IN_PROGRESS' || days > soon) return [];
    return [{ code: 'GATE_SOON', gateId: gate.id, short, days }];
  });
}

function scheduleReasons(own: Figures): HelpReason[] {
  const { yearProgress: progress, scheduleExpected: expected } = own;
  if (progress.d === 0 || compareRatios(progress, expected) >= 0) return [];
  return [{ code: 'BEHIND_SCHEDULE', progress, expected }];
}

function reportReasons(
  district: DistrictSummary | undefined,
  programme: Programme,
  settings: Settings,
  at: string,
  soon: number,
): HelpReason[] {
  const today = dayOf(at);
  const owes = (month: Month): boolean => {
    const report = reportOf(district, programme, month);
    if (!report) return false;
    const rounds = report.rounds.filter(([submittedAt]) => submittedAt <= at);
    const last = rounds[rounds.length - 1];
    return !last || (last[1] !== null && last[1] <= at);
  };
  const due = monthsDue(programme, at, settings);
  const last = due[due.length - 1];
  const open = openMonthAt(programme, at);
  const reasons: HelpReason[] = [];
  if (last !== undefined) {
    const first = reportOf(district, programme, last);
    const days = daysBetween(dayOf(dueAt(programme, last, settings)), today);
    if (first && (first.firstSubmittedAt === null || first.firstSubmittedAt > at))
      reasons.push({ code: 'REPORT_OVERDUE', month: last, days });
  }
  if (open !== null && open !== last && owes(open)) {
    const day = dayOf(dueAt(programme, open, settings));
    if (day <= addDays(today, soon))
      reasons.push({ code: 'REPORT_SOON', month: open, days: daysBetween(today, day) });
  }
  return reasons;
}

function nextGate(own: Figures, programme: Programme, day: Day): Help['nextGate'] {
  for (const gate of programme.gates) {
    const figure = own.gates[gate.id];
    if (figure && figure.by >= day && figure.state === 'IN_PROGRESS')
      return { gateId: gate.id, short: figure.need - figure.actual, by: figure.by };
  }
  return null;
}
