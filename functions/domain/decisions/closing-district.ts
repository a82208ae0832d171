import { addMonths, type Day, dayOf, type Instant, type Month } from '../calendar.ts';
import { periodOf } from '../deadlines.ts';
import type { Programme } from '../programme.ts';
import type { Close } from '../records/period.ts';
import type { Unstamped } from '../records/record.ts';
import { refusal } from '../refusal.ts';

/**
 * Closes month M for a district: facts up to the 23rd are locked, or up to the day that its report was first filed, if
 * earlier (who files on the 14th reports the 18th next month). Months close in turn. @throws PERIOD_STATE
 */
export function closeMonth(
  close: Unstamped<Close> | null,
  districtCode: string,
  month: Month,
  firstSubmittedAt: Instant | null,
  programme: Programme,
): Unstamped<Close> {
  const next = close ? addMonths(close.month, 1) : programme.calendar.firstMonth;
  if (month !== next) throw refusal('PERIOD_STATE', { month, next });
  const through = closesThrough(month, firstSubmittedAt, programme);
  return {
    districtCode,
    month,
    closedThrough: close && close.closedThrough > through ? close.closedThrough : through,
  };
}

/** The last day that closing a month locks: later than every month before it locks. */
export function closesThrough(month: Month, firstSubmittedAt: Instant | null, programme: Programme): Day {
  const { last } = periodOf(programme, month);
  const filed: Day = firstSubmittedAt === null ? last : dayOf(firstSubmittedAt);
  return filed < last ? filed : last;
}
