import { addMonths, type Day, dayOf, type Instant, type Month } from './calendar.ts';
import { type ClaimSource, lifecycleOf } from './claims.ts';
import { periodOf } from './deadlines.ts';
import { type Lock, passage } from './lock.ts';
import type { Programme } from './programme.ts';
import type { Close, Correction } from './records/period.ts';
import type { Unstamped } from './records/record.ts';
import type { Station } from './records/station.ts';
import { type Issue, invalid, refusal } from './refusal.ts';

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
  const last = periodOf(programme, month).last;
  const filed: Day = firstSubmittedAt === null ? last : dayOf(firstSubmittedAt);
  const through = filed < last ? filed : last;
  return {
    districtCode,
    month,
    closedThrough: close && close.closedThrough > through ? close.closedThrough : through,
  };
}

/** A later claim that puts a wrong date right; what was first said stays in the record's history. @throws INVALID */
export function correctClaim(
  station: Station,
  correction: Pick<Unstamped<Correction>, 'field' | 'from' | 'to'>,
  context: { readonly source: ClaimSource; readonly lock: Lock; readonly at: Instant },
): Station {
  const { field, from, to } = correction;
  const life = lifecycleOf(station.claims);
  const issues: Issue[] = [];
  if (life[field] !== from)
    issues.push({ pointer: '/from', code: 'STALE', facts: { standing: life[field] } });
  if (to > dayOf(context.at)) issues.push({ pointer: '/to', code: 'STAGE_IN_FUTURE' });
  const days = {
    startedOn: life.startedOn,
    builtOn: life.builtOn,
    operatingOn: life.operatingOn,
    [field]: to,
  };
  if (!ascends([days.startedOn, days.builtOn, days.operatingOn]))
    issues.push({ pointer: '/to', code: 'STAGE_OUT_OF_ORDER' });
  const entries = [from, to].map((day) => passage(context.lock, day, context.at));
  if (entries.includes('CLOSED')) issues.push({ pointer: '/to', code: 'DAY_CLOSED' });
  if (issues.length > 0) throw invalid(issues);
  const permit = entries.find((entry) => typeof entry === 'object');
  const claim = { stage: field, on: to, source: context.source, at: context.at };
  return { ...station, claims: [...station.claims, permit ? { ...claim, permit: permit.permit } : claim] };
}

const ascends = (days: readonly (Day | null)[]): boolean => {
  const known = days.filter((day): day is Day => day !== null);
  return known.every((day, i) => i === 0 || (known[i - 1] ?? '') <= day);
};
