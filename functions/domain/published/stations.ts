import type { Day } from '../calendar.ts';
import type { StationRow } from '../summary.ts';
import { OPERATING_MODES, STAGES } from '../vocabulary.ts';
import {
  type DayNumber,
  type Lists,
  packDay,
  packDays,
  packLists,
  packSparse,
  type Sparse,
  unpackDay,
  unpackDayOf,
  unpackDays,
  unpackLists,
} from './columns.ts';

/** The public facts of stations, a column a fact. Acceptances, budgets and whatever names a person are not among them. */
export interface StationColumns {
  /** Last characters of the codes, behind the district's. */
  readonly codes: string;
  /** Every membership that occurs: year, from, until. */
  readonly memberships: readonly (readonly [year: number, from: number, until: DayNumber])[];
  /** Indexes of memberships, by station. */
  readonly plans: Lists<number>;
  /** From the membership's first day. */
  readonly plannedBuiltOn: readonly DayNumber[];
  /** From the first membership. */
  readonly startedOn: readonly DayNumber[];
  /** From the start. */
  readonly builtOn: readonly DayNumber[];
  /** From the day of building. */
  readonly operatingOn: readonly DayNumber[];
  readonly closedOn: Sparse<number>;
  readonly suspended: Sparse<readonly number[]>;
  /** The first from the day of operating, then step by step; the mode as its place in the list of modes. */
  readonly modes: Lists<number>;
  readonly modeKinds: readonly number[];
  readonly staff: Lists<number>;
  readonly counted: readonly number[];
  readonly directors: readonly number[];
  readonly deputies: readonly number[];
  readonly districtPaid: Lists<number>;
  readonly oneOffPaid: Lists<number>;
  readonly unreviewed: Sparse<readonly number[]>;
  readonly late: Sparse<readonly number[]>;
}

const CODE_PREFIX = 6;

/** Packs the rows of one district. */
export function packStations(rows: readonly StationRow[]): StationColumns {
  const memberships = new Map<string, number>();
  const membershipOf = ([year, from, until]: StationRow['plans'][number]): number => {
    const key = JSON.stringify([year, packDay(from), packDay(until)]);
    const index = memberships.get(key) ?? memberships.size;
    memberships.set(key, index);
    return index;
  };
  const plans = packLists(rows.map((row) => row.plans.map(membershipOf)));
  const days = (of: (row: StationRow) => readonly Day[], from: (row: StationRow) => Day | null) =>
    packLists(rows.map((row) => packDays(of(row), from(row))));
  const stages = (of: (row: StationRow) => StationRow['late']) =>
    packSparse(
      rows.map(of),
      (list) => list.length === 0,
      (list) => list.map((stage) => STAGES.indexOf(stage)),
    );
  return {
    codes: rows.map((row) => row.code.slice(CODE_PREFIX)).join(' '),
    memberships: [...memberships.keys()].map((key) => JSON.parse(key)),
    plans,
    plannedBuiltOn: rows.flatMap((row) => row.plans.map(([, from, , on]) => packDay(on, from))),
    startedOn: rows.map((row) => packDay(row.startedOn, plannedFrom(row))),
    builtOn: rows.map((row) => packDay(row.builtOn, row.startedOn)),
    operatingOn: rows.map((row) => packDay(row.operatingOn, row.builtOn)),
    closedOn: packSparse(
      rows.map((row) => row.closedOn),
      (on) => on === null,
      (on) => packDay(on) ?? 0,
    ),
    suspended: packSparse(
      rows.map((row) => row.suspended),
      (list) => list.length === 0,
      (list) => packDays(list),
    ),
    modes: days(
      (row) => row.modes.map(([from]) => from),
      (row) => row.operatingOn,
    ),
    modeKinds: rows.flatMap((row) => row.modes.map(([, mode]) => OPERATING_MODES.indexOf(mode))),
    staff: days(
      (row) => row.staff.map(([from]) => from),
      (row) => row.operatingOn,
    ),
    counted: rows.flatMap((row) => row.staff.map(([, counted]) => counted)),
    directors: rows.flatMap((row) => row.staff.map(([, , directors]) => directors)),
    deputies: rows.flatMap((row) => row.staff.map(([, , , deputies]) => deputies)),
    districtPaid: days(
      (row) => row.districtPaid,
      (row) => row.builtOn,
    ),
    oneOffPaid: days(
      (row) => row.oneOffPaid,
      (row) => row.builtOn,
    ),
    unreviewed: stages((row) => row.unreviewed),
    late: stages((row) => row.late),
  };
}

/** The rows that {@link packStations} packed; what is not public is empty. */
export function unpackStations(districtCode: string, columns: StationColumns): readonly StationRow[] {
  if (columns.codes === '') return [];
  const plans = unpackLists(columns.plans);
  const modes = unpackLists(columns.modes);
  const staff = unpackLists(columns.staff);
  const districtPaid = unpackLists(columns.districtPaid);
  const oneOffPaid = unpackLists(columns.oneOffPaid);
  const closedOn = new Map(columns.closedOn);
  const suspended = new Map(columns.suspended);
  const unreviewed = new Map(columns.unreviewed);
  const late = new Map(columns.late);
  let plan = 0;
  let mode = 0;
  let step = 0;
  const stages = (packed: readonly number[] | undefined): StationRow['late'] =>
    STAGES.filter((_, i) => packed?.includes(i));
  return columns.codes.split(' ').map((suffix, i): StationRow => {
    const memberships = (plans[i] ?? []).map((index): StationRow['plans'][number] => {
      const [year, from, until] = columns.memberships[index] ?? [0, 0, null];
      const first = unpackDayOf(from);
      return [year, first, unpackDay(until), unpackDay(columns.plannedBuiltOn[plan++], first)];
    });
    const startedOn = unpackDay(columns.startedOn[i], memberships[0]?.[1] ?? null);
    const builtOn = unpackDay(columns.builtOn[i], startedOn);
    const operatingOn = unpackDay(columns.operatingOn[i], builtOn);
    return {
      code: districtCode + suffix,
      startedOn,
      builtOn,
      operatingOn,
      closedOn: unpackDay(closedOn.get(i)),
      suspended: unpackDays(suspended.get(i) ?? []),
      plans: memberships,
      modes: unpackDays(modes[i] ?? [], operatingOn).map((from) => [
        from,
        OPERATING_MODES[columns.modeKinds[mode++] ?? 0] ?? 'SOCIAL_WORK_POST',
      ]),
      staff: unpackDays(staff[i] ?? [], operatingOn).map((from) => {
        const at = step++;
        return [from, columns.counted[at] ?? 0, columns.directors[at] ?? 0, columns.deputies[at] ?? 0];
      }),
      acceptances: [],
      districtPaid: unpackDays(districtPaid[i] ?? [], builtOn),
      districtBudgeted: [],
      oneOffPaid: unpackDays(oneOffPaid[i] ?? [], builtOn),
      unreviewed: stages(unreviewed.get(i)),
      late: stages(late.get(i)),
      address: null,
    };
  });
}

const plannedFrom = (row: StationRow): Day | null => row.plans[0]?.[1] ?? null;
