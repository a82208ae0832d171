import type { Instant, Month } from '#domain/calendar.ts';
import type { DeskData } from './use-desk.ts';

/** When a month's report is due, the city's own word included; `reason`: why the city moved it, null where it did not. */
export interface DueDate {
  readonly dueAt: Instant;
  readonly reason: string | null;
}

/** The due date of a month on the desk. @throws RangeError for a month that the desk does not list */
export function dueOf({ due }: Pick<DeskData, 'due'>, month: Month): DueDate {
  const found = due[month];
  if (!found) throw new RangeError(`no due date of ${month}`);
  return found;
}
