import { type Instant, type Month, startOfDay } from '../calendar.ts';
import { closesBy, dueAt } from '../deadlines.ts';
import type { Programme } from '../programme.ts';
import type { Due, DueInput } from '../records/period.ts';
import type { Unstamped } from '../records/record.ts';
import { invalid, refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';

/**
 * Moves the due instant of a month, with a reason (R46). What was due is settled and moves no more; the new instant is
 * not past, and lies in the month itself, with whose end the period closes. @throws DUE_PASSED, INVALID
 */
export function setDue(
  month: Month,
  input: DueInput,
  { programme, settings, at }: { programme: Programme; settings: Settings; at: Instant },
): Unstamped<Due> {
  const due = dueAt(programme, month, settings);
  if (due < at) throw refusal('DUE_PASSED', { month, dueAt: due });
  const isInMonth = input.dueAt >= startOfDay(`${month}-01`) && input.dueAt <= closesBy(month);
  if (input.dueAt < at || !isInMonth) throw invalid([{ pointer: '/dueAt', code: 'DUE_OUTSIDE_MONTH' }]);
  return { month, dueAt: input.dueAt, reason: input.reason };
}
