import { addMonths, dayOf, type Instant, type Month, monthOf } from '../calendar.ts';
import { closesBy, closesFrom } from '../deadlines.ts';
import type { Programme } from '../programme.ts';
import type { Close } from '../records/period.ts';
import type { Unstamped } from '../records/record.ts';
import { refusal } from '../refusal.ts';
import type { Settings } from '../settings.ts';
import { closeMonth } from './closing-district.ts';

/** What closing a month reads of a district. */
export interface ClosingDistrict {
  readonly districtCode: string;
  readonly close: Unstamped<Close> | null;
  /** When the month's report was first filed; null: never. */
  readonly firstSubmittedAt: Instant | null;
}

/** By which calendar, and when. */
export interface ClosingContext {
  readonly programme: Programme;
  readonly settings: Settings;
  readonly at: Instant;
}

/** The month that a district closes next. */
export const monthToClose = (close: Pick<Close, 'month'> | null, programme: Programme): Month =>
  close ? addMonths(close.month, 1) : programme.calendar.firstMonth;

/** True once a month closes by itself: its last day is over. */
export const closesByItself = (month: Month, at: Instant): boolean => at > closesBy(month);

/** The last month that is over and not closed yet; null: none is. */
export function overdueMonth(
  close: Pick<Close, 'month'> | null,
  programme: Programme,
  at: Instant,
): Month | null {
  const over = addMonths(monthOf(dayOf(at)), -1);
  return over < monthToClose(close, programme) ? null : over;
}

/**
 * Closes month M in all these districts, as soon as it has been cut: from the 24th on, and not before its due instant.
 * @throws PERIOD_STATE before that, and out of turn
 */
export function closePeriod(
  month: Month,
  districts: readonly ClosingDistrict[],
  { programme, settings, at }: ClosingContext,
): readonly Unstamped<Close>[] {
  const closes = districts.map(({ districtCode, close, firstSubmittedAt }) =>
    closeMonth(close, districtCode, month, firstSubmittedAt, programme),
  );
  const from = closesFrom(programme, month, settings);
  if (at < from && !closesByItself(month, at))
    throw refusal('PERIOD_STATE', { month, closesFrom: dayOf(from) });
  return closes;
}
