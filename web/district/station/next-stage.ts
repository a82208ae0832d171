import type { Day } from '#domain/calendar.ts';
import { isOn } from '#domain/switch.ts';
import type { Stage } from '#domain/vocabulary.ts';
import type { TownshipLine } from '../township-lines.ts';

/** A stage that can be told between two reports; a closing goes by the report alone. */
export type NextStage = Exclude<Stage, 'closedOn'>;

/** The stage that a station comes to next; of one that serves, that its service stops or comes back. Null for none. */
export function nextStage({ station, life, planYear }: TownshipLine, today: Day): NextStage | null {
  if (!station || life.closedOn !== null) return null;
  if (life.startedOn === null) return planYear === null ? null : 'startedOn';
  if (life.builtOn === null) return 'builtOn';
  if (life.operatingOn === null) return 'operatingOn';
  return isOn(life.suspended, today) ? 'resumedOn' : 'suspendedOn';
}
