import { type Day, dayOf, type Instant } from '../calendar.ts';
import { type Claim, type ClaimSource, type Lifecycle, lifecycleOf } from '../claims.ts';
import { type Lock, passage } from '../lock.ts';
import type { Programme } from '../programme.ts';
import type { Facts, Issue, RefusalCode } from '../refusal.ts';
import {
  checkStandards,
  failing,
  type OperatorFacts,
  type StandardPurpose,
  type StationFacts,
} from '../standards.ts';
import { isOn } from '../switch.ts';
import { STAGES, type Stage } from '../vocabulary.ts';

/** A station as claiming reads it. */
export type ClaimingStation = StationFacts & { readonly claims: readonly Claim[] };

/** What a claim is judged by besides the station itself. */
export interface ClaimContext {
  readonly programme: Programme;
  readonly operators: readonly OperatorFacts[];
  readonly source: ClaimSource;
  readonly at: Instant;
  /** Last day that the source may speak of; the report of M ends on the 23rd of M. */
  readonly lastDay: Day;
  /** Day from which the township is in an accepted plan; null: in none. */
  readonly plannedOn: Day | null;
  readonly lock: Lock;
}

/** Days that a report row states by stage; absent and null are both: nothing said of that stage. */
export type StatedDays = Readonly<Partial<Record<Stage, Day | null>>>;

/**
 * The claims that stated days add to a station, or every reason why they cannot stand. A day that already stands is a
 * restatement and adds nothing; another day for a standing stage needs a correction. Order: planned <= started <= built
 * <= operating <= closed (domain section 5); building needs R10-R14, operating R15-R28, each judged once, at this step.
 */
export function claim(
  station: ClaimingStation,
  stated: StatedDays,
  context: ClaimContext,
): { readonly claims: readonly Claim[]; readonly issues: readonly Issue[] } {
  const before = lifecycleOf(station.claims);
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  for (const stage of STAGES) {
    const on = stated[stage] ?? null;
    if (on === null || stands(before, stage, on)) continue;
    const add = (code: RefusalCode, facts: Facts = {}) =>
      issues.push({ pointer: `/${stage}`, code, facts: { stage, on, ...facts } });
    if (isSingle(stage) && before[stage] !== null) {
      add('STAGE_ALREADY_CLAIMED', { standing: before[stage] });
      continue;
    }
    const entry = passage(context.lock, on, context.at);
    if (on > dayOf(context.at)) add('STAGE_IN_FUTURE');
    else if (on > context.lastDay) add('STAGE_AFTER_PERIOD', { lastDay: context.lastDay });
    else if (entry === 'CLOSED') add('DAY_CLOSED', { closedThrough: context.lock.closedThrough });
    else
      claims.push({
        stage,
        on,
        source: context.source,
        at: context.at,
        ...(typeof entry === 'object' && entry),
      });
  }
  if (issues.length === 0) issues.push(...outOfOrder(station.claims, claims, context.plannedOn));
  if (issues.length === 0) issues.push(...unmet(station, claims, context));
  return issues.length > 0 ? { claims: [], issues } : { claims, issues };
}

type Single = 'startedOn' | 'builtOn' | 'operatingOn' | 'closedOn';
const isSingle = (stage: Stage): stage is Single => stage !== 'suspendedOn' && stage !== 'resumedOn';

const stands = (life: Lifecycle, stage: Stage, on: Day): boolean => {
  if (isSingle(stage)) return life[stage] === on;
  const parity = stage === 'suspendedOn' ? 0 : 1;
  return life.suspended.some((flip, i) => flip === on && i % 2 === parity);
};

/** Steps that come after a step; the closing is held against every claim below. */
const LATER: Readonly<Record<Single, readonly Single[]>> = {
  startedOn: ['builtOn', 'operatingOn'],
  builtOn: ['operatingOn'],
  operatingOn: [],
  closedOn: [],
};

/** Each new claim against what must stand before it, and nothing after the closing. */
function outOfOrder(standing: readonly Claim[], added: readonly Claim[], plannedOn: Day | null): Issue[] {
  const before = lifecycleOf(standing);
  const life = lifecycleOf([...standing, ...added]);
  const turns = added.filter(({ stage }) => !isSingle(stage)).length;
  // A turn slipped in before one that stands would undo what was said.
  const undoesTurn = life.suspended.length !== before.suspended.length + turns;
  const issues: Issue[] = [];
  for (const { stage, on } of added) {
    const refuse = (code: RefusalCode, facts: Facts) =>
      issues.push({ pointer: `/${stage}`, code, facts: { stage, on, ...facts } });
    const after = (earlier: Single): void => {
      const day = life[earlier];
      if (day === null || day > on) refuse('STAGE_OUT_OF_ORDER', { needs: earlier, standing: day });
    };
    // A later stage may stand by itself: told between two reports, while the report that stated this one was taken back.
    if (isSingle(stage)) {
      const turns = stage === 'closedOn' ? [] : before.suspended;
      const passed = [...LATER[stage].flatMap((later) => before[later] ?? []), ...turns].find((d) => d < on);
      if (passed !== undefined) refuse('STAGE_OUT_OF_ORDER', { needs: null, standing: passed });
    }
    if (stage === 'startedOn') {
      if (plannedOn === null || plannedOn > on) refuse('NOT_PLANNED', { plannedOn });
    } else if (stage === 'builtOn') after('startedOn');
    else if (stage === 'operatingOn') after('builtOn');
    else if (stage === 'closedOn') {
      after(lastStep(life));
      const turn = life.suspended[life.suspended.length - 1];
      if (turn !== undefined && turn > on) refuse('STAGE_OUT_OF_ORDER', { needs: null, standing: turn });
    } else {
      after('operatingOn');
      if (undoesTurn || isOn(life.suspended, on) !== (stage === 'suspendedOn'))
        refuse('STAGE_OUT_OF_ORDER', { needs: stage === 'suspendedOn' ? 'resumedOn' : 'suspendedOn' });
    }
    if (life.closedOn !== null && on > life.closedOn)
      refuse('STAGE_OUT_OF_ORDER', { needs: null, standing: life.closedOn });
  }
  return issues;
}

/** The furthest that a station has come; closing needs at least a start. */
const lastStep = (life: Lifecycle): Single =>
  life.operatingOn !== null ? 'operatingOn' : life.builtOn !== null ? 'builtOn' : 'startedOn';

/** The HARD lines that guard a step, judged at the day of the step. */
function unmet(station: ClaimingStation, added: readonly Claim[], context: ClaimContext): Issue[] {
  const guard = (stage: Stage): readonly StandardPurpose[] =>
    stage === 'builtOn' ? ['BUILT'] : stage === 'operatingOn' ? ['BUILT', 'OPERATING'] : [];
  return added.flatMap(({ stage, on }) => {
    const lines = checkStandards(station, context.operators, context.programme, on);
    const missing = guard(stage).flatMap((purpose) => failing(lines, purpose));
    if (missing.length === 0) return [];
    return [
      {
        pointer: `/${stage}`,
        code: 'STANDARD_NOT_MET',
        facts: { stage, on, lines: missing.map((l) => l.id) },
      },
    ];
  });
}
