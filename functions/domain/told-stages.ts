import { dayOf, type Instant, type Month } from './calendar.ts';
import type { Claim } from './claims.ts';
import { periodOf } from './deadlines.ts';
import type { Programme } from './programme.ts';

/** From when on nobody has looked at what was told: between the filing of last month's report, null for none, and this one's. */
export interface Between {
  readonly since: Instant | null;
  readonly until: Instant;
}

/**
 * What a month's report stands on and does not state itself: stages told between two reports (进度即报), in its period or
 * since last month's was filed, and days of it that were put right (更正), entered by `until`. The last claim of each stage,
 * in the order of the stages' entry.
 */
export function toldStages(
  claims: readonly Claim[],
  programme: Pick<Programme, 'calendar'>,
  month: Month,
  { since, until }: Between,
): readonly Claim[] {
  const { first } = periodOf(programme, month);
  const last = new Map(claims.map((claim) => [claim.stage, claim]));
  return [...last.values()].filter(
    ({ source, on, at }) =>
      at <= until &&
      ((source.startsWith('PROGRESS#') &&
        (on >= first || dayOf(at) >= first || (since !== null && at > since))) ||
        (source.startsWith('CORRECTION#') && on >= first)),
  );
}
