import { type Day, type Instant, instantAt, type Month } from '#domain/calendar.ts';
import { closesThrough } from '#domain/decisions/closing-district.ts';
import { overdueMonth } from '#domain/decisions/closing-period.ts';
import { emptySlot, type Slot } from '#domain/decisions/filing.ts';
import { preparedBy } from '#domain/decisions/preparing.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { Snapshot } from '#domain/frozen.ts';
import type { Lock } from '#domain/lock.ts';
import type { Draft, ReportContent } from '#domain/records/monthly-report.ts';
import type { Close } from '#domain/records/period.ts';
import type { Unstamped } from '#domain/records/record.ts';
import type { Station } from '#domain/records/station.ts';
import type { Settings } from '#domain/settings.ts';
import type { Summary } from '#domain/summary.ts';
import { keptStation, posting } from './kept-records.ts';
import { plan } from './records.ts';
import { TOY } from './toy-programme.ts';

/** A district of the invented city, as its officers and the city's leave it. Periods end on the 10th there. */
export interface DistrictHistory {
  readonly at: Instant;
  /** Who acts for the district now, one of two. */
  readonly officer: string;
  readonly stations: readonly Station[];
  readonly slots: ReadonlyMap<Month, Slot>;
  /** What the last round of each slot said. */
  readonly said: ReadonlyMap<Month, ReportContent>;
  /** How often each slot was written, which is its version. */
  readonly versions: ReadonlyMap<Month, number>;
  /** What was saved last for each month and is not filed yet. */
  readonly drafts: ReadonlyMap<Month, Draft>;
  readonly close: Unstamped<Close> | null;
  /** What each close fixed, as it was known then. */
  readonly snapshots: readonly Snapshot[];
  readonly permits: Lock['permits'];
  readonly settings: Settings;
  /** Every receipt that was given, in order. */
  readonly receipts: readonly string[];
  /** Counts acts, so that everything has a name of its own. */
  readonly serial: number;
}

/** Both townships are in the accepted plan from this day on. */
export const PLANNED: Day = '2031-01-15';
export const DISTRICT = '990001';
const CODES = ['990001001', '990001101'];

/** The first of the calendar's first month: two stations that meet the standards, nothing claimed, nothing filed. */
export const BEGINNING: DistrictHistory = {
  at: instantAt('2031-02-01', '10:00'),
  officer: 'one',
  stations: CODES.map((code) =>
    keptStation(code, {
      staff: [
        posting('A', { role: 'DIRECTOR', post: 'SECTION_HEAD', certified: false, startOn: '2030-01-01' }),
        posting('B', { role: 'DEPUTY', startOn: '2030-01-01' }),
        posting('C', { startOn: '2030-01-01' }),
      ],
      modes: keptStation(code).modes.map((mode) => ({ ...mode, from: '2030-01-01' })),
    }),
  ),
  slots: new Map(),
  said: new Map(),
  versions: new Map(),
  drafts: new Map(),
  close: null,
  snapshots: [],
  permits: [],
  settings: {},
  receipts: [],
  serial: 0,
};

/** The slot of a month, written or not. */
export const slotOf = ({ slots }: DistrictHistory, month: Month): Slot =>
  slots.get(month) ?? emptySlot(DISTRICT, month);

/** What is closed by the clock, written down or not. */
export function lockOf({ close, permits, slots, at }: DistrictHistory): Lock {
  const over = overdueMonth(close, TOY, at);
  const through = over && closesThrough(over, slots.get(over)?.firstSubmittedAt ?? null, TOY);
  return { closedThrough: through ?? close?.closedThrough ?? null, permits };
}

/** The last month that is closed by the clock, written down or not; null: none is. */
export const closedMonthOf = ({ close, at }: DistrictHistory): Month | null =>
  overdueMonth(close, TOY, at) ?? close?.month ?? null;

/** Who saved the draft that a filing of the month would take up. */
export function preparer({ drafts, versions }: DistrictHistory, month: Month): string | null {
  const draft = drafts.get(month);
  const proposes = (): boolean => false;
  return preparedBy(draft ? { HEADER: draft } : {}, versions.get(month) ?? 0, proposes);
}

/** The summary that the records of this history fold to. */
export function summaryOf({ stations, slots, close, at }: DistrictHistory): Summary {
  const records = [
    plan(
      2031,
      PLANNED,
      CODES.map((code) => [code, '2031-11-30']),
    ),
    ...stations.map((station) => ({ sk: `STATION#${station.townshipCode}`, ...station })),
    ...[...slots.values()].map((slot) => ({ sk: `REPORT#${slot.month}`, ...slot })),
    ...(close ? [{ sk: 'CLOSE', ...close }] : []),
  ];
  const options = { districtCode: DISTRICT, version: 1, programme: TOY, through: at };
  return { [DISTRICT]: foldDistrict(records, options) };
}
