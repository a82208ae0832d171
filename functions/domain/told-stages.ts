import { dayOf, type Instant, type Month } from './calendar.ts';
import type { Claim } from './claims.ts';
import { periodOf } from './deadlines.ts';
import type { Programme } from './programme.ts';

/**
 * What a month's report stands on and does not state itself: stages told between two reports (进度即报) in its period, and
 * days of it that were put right (更正), entered by `until`. The last claim of each stage, in the order of the stages' entry.
 */
export function toldStages(
  claims: readonly Claim[],
  programme: Pick<Programme, 'calendar'>,
  month: Month,
  until: Instant,
): readonly Claim[] {
  const { first } = periodOf(programme, month);
  const last = new Map(claims.map((claim) => [claim.stage, claim]));
  return [...last.values()].filter(
    ({ source, on, at }) =>
      at <= until &&
      ((source.startsWith('PROGRESS#') && (on >= first || dayOf(at) >= first)) ||
        (source.startsWith('CORRECTION#') && on >= first)),
  );
}
