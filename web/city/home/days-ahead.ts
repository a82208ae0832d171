import type { CityDesk } from '#contract/city-desk.ts';
import { addDays, type Day, dayOf, daysBetween, lastDayOf } from '#domain/calendar.ts';
import { isDayOff } from '#domain/deadlines.ts';
import type { Gate } from '#domain/programme.ts';
import { programme } from '../city-programme.ts';

/** A day up to the month's end, with what the calendar and the plans have for it. */
export interface DayAhead {
  readonly day: Day;
  readonly isOff: boolean;
  readonly isDue: boolean;
  readonly isLast: boolean;
  /** Townships whose stations the plans have built on this day. */
  readonly builds: readonly string[];
  /** The gate whose last day this is, with what it asks for. */
  readonly gate: { readonly gate: Gate; readonly need: number } | null;
}

/** Days from today to the month's last, both included; what is overdue stands apart. */
export interface DaysAhead {
  readonly days: readonly DayAhead[];
  /** Place of the due day; -1 where it has gone by, or lies beyond the month. */
  readonly dueAt: number;
  /** Planned builds whose day has gone by, the oldest first. */
  readonly overdue: readonly { readonly townshipCode: string; readonly on: Day; readonly days: number }[];
}

/** What lies ahead of the bureau in the running month, read from the desk and the programme's calendar. */
export function daysAheadOf({ now, month, dueAt, builds, gates }: CityDesk): DaysAhead {
  const today = dayOf(now);
  const last = lastDayOf(month);
  const due = dayOf(dueAt);
  const days: DayAhead[] = [];
  for (let day = today; day <= last; day = addDays(day, 1)) {
    const figure = gates.find(({ by }) => by === day);
    const gate = programme.gates.find(({ id }) => id === figure?.id);
    days.push({
      ...{ day, isOff: isDayOff(programme, day), isDue: day === due, isLast: day === last },
      builds: builds.filter(({ on }) => on === day).map(({ townshipCode }) => townshipCode),
      gate: figure && gate ? { gate, need: figure.need } : null,
    });
  }
  return {
    days,
    dueAt: days.findIndex(({ isDue }) => isDue),
    overdue: builds
      .filter(({ on }) => on < today)
      .map(({ townshipCode, on }) => ({ townshipCode, on, days: daysBetween(on, today) })),
  };
}
