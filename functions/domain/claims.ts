import type { Day, Instant, Month } from './calendar.ts';
import type { Stage } from './vocabulary.ts';

/** Where a claim comes from: an import, a round of a monthly report, a progress notice, a correction. */
export type ClaimSource =
  | 'BASELINE'
  | `REPORT#${string}#${string}`
  | `PROGRESS#${string}`
  | `CORRECTION#${string}`;

/** A dated fact of a station's life and who said it. The last one standing of a stage counts; of suspensions and resumptions all do. */
export interface Claim {
  readonly stage: Stage;
  readonly on: Day;
  readonly source: ClaimSource;
  /** When it was entered. */
  readonly at: Instant;
  /** The permit that opened its closed day; such a claim shows as 补录. */
  readonly permit?: string | undefined;
}

/** The dates that stand, derived from claims. */
export interface Lifecycle {
  readonly startedOn: Day | null;
  readonly builtOn: Day | null;
  readonly operatingOn: Day | null;
  readonly closedOn: Day | null;
  /** Days on which service stopped and came back, in turn: the first stops it. */
  readonly suspended: readonly Day[];
}

/** The lifecycle that a list of standing claims adds up to; order of entry decides between claims of one stage. */
export function lifecycleOf(claims: readonly Claim[]): Lifecycle {
  const last = (stage: Stage): Day | null => {
    const standing = claims.filter((claim) => claim.stage === stage);
    return standing[standing.length - 1]?.on ?? null;
  };
  return {
    startedOn: last('startedOn'),
    builtOn: last('builtOn'),
    operatingOn: last('operatingOn'),
    closedOn: last('closedOn'),
    suspended: suspensions(claims),
  };
}

/** Stops and resumptions in date order, without a stop while stopped or a resumption while running. */
function suspensions(claims: readonly Claim[]): readonly Day[] {
  const turns = claims
    .filter((claim) => claim.stage === 'suspendedOn' || claim.stage === 'resumedOn')
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const days: Day[] = [];
  for (const turn of turns) {
    if ((turn.stage === 'suspendedOn') === (days.length % 2 === 0)) days.push(turn.on);
  }
  return days;
}

/** True where started, built, operating, the turns of the service and the closing follow one another (domain section 5). */
export function isInOrder({ startedOn, builtOn, operatingOn, suspended, closedOn }: Lifecycle): boolean {
  const days = [startedOn, builtOn, operatingOn, ...suspended, closedOn].filter((day) => day !== null);
  return days.every((day, i) => i === 0 || (days[i - 1] ?? '') <= day);
}

/** The source of the claims that a round of a monthly report makes. */
export const reportSource = (month: string, round: number): ClaimSource =>
  `REPORT#${month}#${String(round).padStart(2, '0')}`;

/** The report month of a claim's source; null for one that is no report. */
export const monthOfSource = (source: ClaimSource): Month | null =>
  source.startsWith('REPORT#') ? (source.split('#')[1] ?? null) : null;

/**
 * The lifecycle as it stood at the end of `day`, by what is claimed now: later facts are not yet there, and a day that
 * was put right since is not taken up again.
 */
export function lifecycleAt(claims: readonly Claim[], day: Day): Lifecycle {
  const { startedOn, builtOn, operatingOn, closedOn, suspended } = lifecycleOf(claims);
  const by = (on: Day | null): Day | null => (on !== null && on <= day ? on : null);
  return {
    startedOn: by(startedOn),
    builtOn: by(builtOn),
    operatingOn: by(operatingOn),
    closedOn: by(closedOn),
    suspended: suspended.filter((on) => on <= day),
  };
}
