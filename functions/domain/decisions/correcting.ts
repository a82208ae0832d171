import { type Day, dayOf, type Instant } from '../calendar.ts';
import { type ClaimSource, isInOrder, lifecycleOf } from '../claims.ts';
import { type Lock, passage } from '../lock.ts';
import type { Correction } from '../records/period.ts';
import type { Unstamped } from '../records/record.ts';
import type { Station } from '../records/station.ts';
import { type Issue, invalid, refusal } from '../refusal.ts';

/** What a correction is judged by besides the station itself. */
export interface CorrectionContext {
  readonly source: ClaimSource;
  readonly lock: Lock;
  /** Day from which the township is in an accepted plan; null: in none, as the baseline. */
  readonly plannedOn: Day | null;
  /** True for a round that may still be returned (`isUnderReview` in reviewing.ts). */
  readonly isUnderReview: (source: ClaimSource) => boolean;
  readonly at: Instant;
}

const STEPS = ['startedOn', 'builtOn', 'operatingOn'] as const;

/**
 * A later claim that puts a wrong date right; what was first said stays in the record's history. The order of stages
 * holds, and both days must be open or opened by a permit. @throws REPORT_STATE while the claim is under review, INVALID
 */
export function correctClaim(
  station: Station,
  correction: Pick<Unstamped<Correction>, 'field' | 'from' | 'to'>,
  context: CorrectionContext,
): Station {
  const { field, from, to } = correction;
  const { lock, at, source, plannedOn } = context;
  const standing = station.claims.filter((claim) => claim.stage === field);
  const last = standing[standing.length - 1];
  if (last && context.isUnderReview(last.source)) throw refusal('REPORT_STATE', { state: 'SUBMITTED' });
  const issues: Issue[] = [];
  if (last?.on !== from)
    issues.push({ pointer: '/from', code: 'STALE', facts: { standing: last?.on ?? null } });
  if (to > dayOf(at)) issues.push({ pointer: '/to', code: 'STAGE_IN_FUTURE' });
  const claim = { stage: field, on: to, source, at };
  const after = lifecycleOf([...station.claims, claim]);
  if (!isInOrder(after)) issues.push({ pointer: '/to', code: 'STAGE_OUT_OF_ORDER' });
  // The start, or what stands without one: told between two reports, while the report that stated the start went back.
  const isFirst = field === STEPS.find((step) => after[step] !== null);
  if (isFirst && plannedOn !== null && to < plannedOn)
    issues.push({ pointer: '/to', code: 'NOT_PLANNED', facts: { plannedOn } });
  const entries = [from, to].map((day) => passage(lock, day, at));
  if (entries.includes('CLOSED'))
    issues.push({ pointer: '/to', code: 'DAY_CLOSED', facts: { closedThrough: lock.closedThrough } });
  if (issues.length > 0) throw invalid(issues);
  const permit = entries.find((entry) => typeof entry === 'object');
  return { ...station, claims: [...station.claims, permit ? { ...claim, permit: permit.permit } : claim] };
}
