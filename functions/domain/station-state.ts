import type { Day } from './calendar.ts';
import type { Lifecycle } from './claims.ts';
import type { StationRow } from './summary.ts';
import { isOn, stepAt } from './switch.ts';
import type { StationState } from './vocabulary.ts';

/** True where the station is built by the end of `day` and not closed. */
export const builtAt = (life: Pick<Lifecycle, 'builtOn' | 'closedOn'>, day: Day): boolean =>
  life.builtOn !== null && life.builtOn <= day && !closedAt(life, day);

/** True where the station serves at the end of `day`: begun, neither suspended nor closed. */
export const operatingAt = (
  life: Pick<Lifecycle, 'operatingOn' | 'suspended' | 'closedOn'>,
  day: Day,
): boolean =>
  life.operatingOn !== null && life.operatingOn <= day && !isOn(life.suspended, day) && !closedAt(life, day);

const closedAt = ({ closedOn }: Pick<Lifecycle, 'closedOn'>, day: Day): boolean =>
  closedOn !== null && closedOn <= day;

/** Memberships of accepted plans at the end of `day`, changes approved by then included. */
const membershipsAt = ({ plans }: StationRow, day: Day): StationRow['plans'] =>
  plans.filter(([, from, until]) => from <= day && (until === null || day < until));

/** True where the station is an entry of that year's accepted plan at the end of `day` (changes approved by then included). */
export const plannedFor = (row: StationRow, year: number, day: Day): boolean =>
  membershipsAt(row, day).some(([of]) => of === year);

/** The day on which that year's accepted plan, as it stands at the end of `day`, has the station built; null: in none, or none given. */
export function plannedBuiltOn(row: StationRow, year: number, day: Day): Day | null {
  return membershipsAt(row, day).find(([of]) => of === year)?.[3] ?? null;
}

/** The year's batch that a station belongs to at the end of `day`; null: none. */
export function planYearAt(row: StationRow, day: Day): number | null {
  const memberships = membershipsAt(row, day);
  return memberships[memberships.length - 1]?.[0] ?? null;
}

/** True where service is purchased (政府购买服务) at the end of `day`. */
export const purchasedAt = (row: StationRow, day: Day): boolean =>
  stepAt(row.modes, day)?.[1] === 'PURCHASED_SERVICE';

/** The state that the dates add up to at the end of `day` (domain section 5). */
export function stateOf(row: StationRow, day: Day): StationState {
  if (closedAt(row, day)) return 'CLOSED';
  if (isOn(row.suspended, day)) return 'SUSPENDED';
  if (operatingAt(row, day)) return 'OPERATING';
  if (builtAt(row, day)) return 'BUILT';
  if (row.startedOn !== null && row.startedOn <= day) return 'UNDER_CONSTRUCTION';
  return planYearAt(row, day) === null ? 'NOT_PLANNED' : 'PLANNED';
}
