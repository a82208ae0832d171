import { addDays, type Day, daysBetween, yearOf } from '../calendar.ts';
import type { Gate, Programme } from '../programme.ts';
import { type Ratio, ratio } from '../ratio.ts';
import type { StationRow } from '../summary.ts';
import { batchOf, gateFigure, reachedCount } from './gates.ts';

/** What a gate of the running year still asks for, and whether the pace of late is enough. */
export interface Pace {
  /** Stations still to come by the gate's day; 0 where it is reached. */
  readonly short: number;
  /** Days from the day asked for to the gate's day; 0 on the day itself and afterwards. */
  readonly daysLeft: number;
  /** In weeks where the gate is within ten weeks, else in months of 30.4 days. */
  readonly per: 'WEEK' | 'MONTH';
  /** Stations needed each week or month; null where nothing is short or no day is left. */
  readonly needed: Ratio | null;
  /** Stations that came each week of the last four, or each month of the last three. */
  readonly recent: Ratio;
  /** The day on which the recent pace would reach the gate's need; null where it is reached or nothing came of late. */
  readonly projectedOn: Day | null;
}

const WEEKS_UP_TO_DAYS = 70;
const WINDOW_DAYS = { WEEK: 28, MONTH: 91 } as const;
/** Days of a week, and of a month as 365 over 12. */
const SPAN = { WEEK: ratio(7, 1), MONTH: ratio(365, 12) } as const;
const WINDOWS = { WEEK: 4, MONTH: 3 } as const;

/** The pace of a gate for a unit's stations at the end of `day`; null without a plan. Projections are no promise. */
export function gatePace(
  gate: Gate,
  programme: Pick<Programme, 'baselineYear'>,
  stations: readonly StationRow[],
  day: Day,
): Pace | null {
  const year = yearOf(day);
  const batch = batchOf(programme, stations, year, day);
  const figure = gateFigure(gate, batch, year, day);
  if (!figure) return null;
  const now = reachedCount(gate, batch, day);
  const short = Math.max(0, figure.need - now);
  const daysLeft = Math.max(0, daysBetween(day, figure.by));
  const per = daysLeft <= WEEKS_UP_TO_DAYS ? 'WEEK' : 'MONTH';
  const came = Math.max(0, now - reachedCount(gate, batch, addDays(day, -WINDOW_DAYS[per])));
  return {
    short,
    daysLeft,
    per,
    needed: short > 0 && daysLeft > 0 ? ratio(short * SPAN[per].n, daysLeft * SPAN[per].d) : null,
    recent: ratio(came, WINDOWS[per]),
    projectedOn: short > 0 && came > 0 ? addDays(day, Math.ceil((short * WINDOW_DAYS[per]) / came)) : null,
  };
}
