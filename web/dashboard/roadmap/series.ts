import type { Day, Month } from '#domain/calendar.ts';
import { curveOf } from '#domain/figures/curve.ts';
import type { Figures } from '#domain/figures.ts';
import type { Programme } from '#domain/programme.ts';
import type { Summary } from '#domain/summary.ts';
import { placeOf, type TimeAxis } from '../view/time-axis.ts';

/** Stations of a unit at the end of a month, or now in the running one, and where that stands on the axis. */
export interface CurvePoint {
  readonly month: Month;
  readonly at: number;
  readonly built: number;
  readonly operating: number;
}

export interface LinePoint {
  readonly at: number;
  readonly count: number;
}

/** The curve of the city or a district, from the axis' first month to that of `today`. */
export const curveOn = (
  axis: TimeAxis,
  summary: Summary,
  programme: Programme,
  today: Day,
  district: string | null,
): readonly CurvePoint[] =>
  curveOf(summary, programme, today, district).map(({ month, day, built, operating }) => ({
    month,
    at: placeOf(axis, day),
    built,
    operating,
  }));

/** What the roadmap asks for, as a line through the ends of the years that name a number. */
export const targetLine = (figures: Figures, axis: TimeAxis): readonly LinePoint[] =>
  figures.milestones.flatMap(({ year, target }) =>
    target === null ? [] : [{ at: placeOf(axis, `${year}-12-31`), count: target }],
  );

const PACE_MONTHS = 3;

/**
 * Where the pace of the last three months leads: straight on from the last point until `goal` or the axis' end. Empty
 * when the goal is reached or nothing was built in those months, since then there is no pace to go by.
 */
export function projectionOf(curve: readonly CurvePoint[], goal: number, end: number): readonly LinePoint[] {
  const now = curve[curve.length - 1];
  const before = curve[curve.length - 1 - PACE_MONTHS];
  if (!now || !before || now.built >= goal || now.built <= before.built) return [];
  const pace = (now.built - before.built) / (now.at - before.at);
  const reached = now.at + (goal - now.built) / pace;
  const last = Math.min(reached, end);
  return [
    { at: now.at, count: now.built },
    { at: last, count: now.built + pace * (last - now.at) },
  ];
}
