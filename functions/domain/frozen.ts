import { addMonths, type Day, lastDayOf, type Month, yearOf } from './calendar.ts';
import { periodOf, reportMonthOf } from './deadlines.ts';
import { batchOf } from './figures/gates.ts';
import { unitAt } from './figures/unit.ts';
import type { Programme } from './programme.ts';
import { builtAt, operatingAt } from './station-state.ts';
import type { Summary } from './summary.ts';

/**
 * The figures of one day as they were known when a period closed. Each is by district, in the programme's order; the
 * city is their sum, and every rate and gate follows from them.
 */
export interface FrozenDay {
  readonly day: Day;
  readonly townships: readonly number[];
  readonly builtCount: readonly number[];
  readonly operatingCount: readonly number[];
  /** Entries of that year's accepted plans; of them, built and operating. */
  readonly planned: readonly number[];
  readonly newBuilt: readonly number[];
  readonly newOperating: readonly number[];
}

/** What the close of a month fixes, once (首报): whatever is put right later shows beside it. */
export interface Snapshot {
  readonly month: Month;
  /** Final: the last day of the month before, and every gate's day that the closed period holds. */
  readonly frozen: readonly FrozenDay[];
  /** The month's own last day as far as it is known now (暂定). */
  readonly bulletin: FrozenDay;
}

/** The public part of frozen figures: every close so far, oldest first. */
export interface FrozenPart {
  /** Codes of the districts in the order of the figures. */
  readonly districts: readonly string[];
  readonly snapshots: readonly Snapshot[];
}

/** The snapshot of a month, from what is known at its close. */
export function snapshotOf(month: Month, summary: Summary, programme: Programme): Snapshot {
  const { first, last } = periodOf(programme, month);
  const gateDays = [yearOf(first), yearOf(last)]
    .flatMap((year) => programme.gates.map((gate) => `${year}-${gate.by}`))
    .filter((day) => first <= day && day <= last);
  const days = [...new Set([lastDayOf(addMonths(month, -1)), ...gateDays])].sort();
  const at = (day: Day): FrozenDay => frozenDay(day, summary, programme);
  return { month, frozen: days.map(at), bulletin: at(lastDayOf(month)) };
}

function frozenDay(day: Day, summary: Summary, programme: Programme): FrozenDay {
  const units = programme.districts.map(({ code }) => {
    const { townships, stations } = unitAt(summary, programme, day, code);
    return { townships, stations, batch: batchOf(programme, stations, yearOf(day), day) };
  });
  return {
    day,
    townships: units.map((unit) => unit.townships),
    builtCount: units.map(({ stations }) => stations.filter((row) => builtAt(row, day)).length),
    operatingCount: units.map(({ stations }) => stations.filter((row) => operatingAt(row, day)).length),
    planned: units.map(({ batch }) => batch.length),
    newBuilt: units.map(({ batch }) => batch.filter((row) => builtAt(row, day)).length),
    newOperating: units.map(({ batch }) => batch.filter((row) => operatingAt(row, day)).length),
  };
}

/** The last month that is closed in every district; null: none is. A close never ends before its own month begins. */
export function closedMonthOf(summary: Summary, programme: Programme): Month | null {
  let closed: Month | null = null;
  for (const { code } of programme.districts) {
    const through = summary[code]?.closedThrough ?? null;
    if (through === null) return null;
    const month = reportMonthOf(programme, through);
    if (closed === null || month < closed) closed = month;
  }
  return closed;
}

/** What a frozen day counts. */
export type FrozenCount = Exclude<keyof FrozenDay, 'day'>;

/** What closes said of one count of one day. */
export interface FirstReported {
  /** 首报: as the close of the period that holds the day fixed it; null: that period is open, or fixed nothing for it. */
  readonly frozen: number | null;
  /** 暂定: as the day's own month said it when it closed; null for a day that ends no month. */
  readonly provisional: number | null;
}

/** What closes said of a count of a day, for the city (null) or one district. */
export function firstReported(
  { districts, snapshots }: FrozenPart,
  day: Day,
  count: FrozenCount,
  districtCode: string | null,
): FirstReported {
  const of = (found: FrozenDay | undefined): number | null => {
    if (!found) return null;
    if (districtCode !== null) return found[count][districts.indexOf(districtCode)] ?? null;
    return found[count].reduce((sum, each) => sum + each, 0);
  };
  const isDay = (one: FrozenDay): boolean => one.day === day;
  return {
    frozen: of(snapshots.flatMap(({ frozen }) => frozen).find(isDay)),
    provisional: of(snapshots.map(({ bulletin }) => bulletin).find(isDay)),
  };
}
