import type { Instant, Month } from '../calendar.ts';
import { type ClaimSource, reportSource } from '../claims.ts';
import type { Remark } from '../records/monthly-report.ts';
import type { Station } from '../records/station.ts';
import { refusal } from '../refusal.ts';
import { closesByItself } from './closing-period.ts';
import type { Slot } from './filing.ts';
import { requireRoom } from './remarking.ts';

/** What taking a filing back is judged by. */
export interface ReviewContext {
  /** Every station of the district. */
  readonly stations: readonly Station[];
  /** The last month closed in the district; null: none. */
  readonly closedMonth: Month | null;
  readonly at: Instant;
  readonly officer: string;
}

/** A slot whose round no longer stands, with the stations that lose its claims. */
export interface TakenBack {
  readonly slot: Slot;
  readonly stations: readonly Station[];
}

/** Opening for review is an act: from here on the district can no longer take it back (撤回). @throws REPORT_STATE */
export function openReport(slot: Slot, at: Instant): Slot {
  if (slot.state !== 'SUBMITTED') throw refusal('REPORT_STATE', { state: slot.state });
  return { ...slot, state: 'OPENED', openedAt: at };
}

/** Accepts the standing round, after the close as well. @throws REPORT_STATE */
export function acceptReport(slot: Slot, at: Instant, officer: string): Slot {
  requireUnderReview(slot);
  return { ...slot, state: 'ACCEPTED', acceptedAt: at, rounds: endRound(slot, at, officer, 'ACCEPTED', []) };
}

/**
 * Returns the standing round with remarks pinned to fields; its claims are withdrawn. The first filing's time stays
 * (A22). What is closed is returned no more.
 * @throws REPORT_STATE, REPORT_CLOSED, INVALID for more remarks than there is room for
 */
export function returnReport(slot: Slot, remarks: readonly Remark[], context: ReviewContext): TakenBack {
  requireUnderReview(slot);
  requireOpenMonth(slot, context);
  requireAnotherRound(slot);
  requireRoom(slot.rounds, remarks);
  const { at, officer } = context;
  return {
    slot: {
      ...slot,
      state: 'RETURNED',
      returnCount: slot.returnCount + 1,
      rounds: endRound(slot, at, officer, 'RETURNED', remarks),
    },
    stations: withdrawClaims(slot, context.stations),
  };
}

/** 撤回: the district takes back what no reviewer has opened; it counts as a round. @throws REPORT_STATE, REPORT_CLOSED */
export function withdrawReport(slot: Slot, context: ReviewContext): TakenBack {
  if (slot.state !== 'SUBMITTED') throw refusal('REPORT_STATE', { state: slot.state });
  requireOpenMonth(slot, context);
  requireAnotherRound(slot);
  const { at, officer } = context;
  return {
    slot: { ...slot, state: 'WITHDRAWN', rounds: endRound(slot, at, officer, 'WITHDRAWN', []) },
    stations: withdrawClaims(slot, context.stations),
  };
}

/** True for the source of a round that waits for its review and may still be returned: a slot of `slots` holds it. */
export const isUnderReview = (
  slots: readonly Pick<Slot, 'month' | 'state' | 'rounds'>[],
  source: ClaimSource,
): boolean =>
  slots.some(
    (slot) =>
      (slot.state === 'SUBMITTED' || slot.state === 'OPENED') &&
      reportSource(slot.month, slot.rounds.length) === source,
  );

/** Filings of one report, more than one a day: each is kept, receipts count them with two digits, and all have to fit into one item. */
const MOST_ROUNDS = 40;

/** Makes sure that one more round fits. @throws REPORT_STATE */
export function requireAnotherRound({ rounds, state }: Slot): void {
  if (rounds.length >= MOST_ROUNDS) throw refusal('REPORT_STATE', { state });
}

function requireUnderReview(slot: Slot): void {
  if (slot.state !== 'SUBMITTED' && slot.state !== 'OPENED')
    throw refusal('REPORT_STATE', { state: slot.state });
}

/** Closed by the city, or by the clock at the month's end: later reports build on its claims, so that they may not go. @throws REPORT_CLOSED */
export function requireOpenMonth(
  { month }: Slot,
  { closedMonth, at }: Pick<ReviewContext, 'closedMonth' | 'at'>,
): void {
  if (closesByItself(month, at) || (closedMonth !== null && closedMonth >= month))
    throw refusal('REPORT_CLOSED', { month });
}

const endRound = (
  slot: Slot,
  at: Instant,
  officer: string,
  outcome: 'RETURNED' | 'WITHDRAWN' | 'ACCEPTED',
  remarks: readonly Remark[],
): Slot['rounds'] =>
  slot.rounds.map((round, i) =>
    i === slot.rounds.length - 1
      ? { ...round, endedAt: at, endedBy: officer, outcome, remarks: [...remarks] }
      : round,
  );

/** The stations that lose the claims of the slot's standing round. */
function withdrawClaims(slot: Slot, stations: readonly Station[]): readonly Station[] {
  const source = reportSource(slot.month, slot.rounds.length);
  return stations
    .filter((station) => station.claims.some((c) => c.source === source))
    .map((station) => ({ ...station, claims: station.claims.filter((c) => c.source !== source) }));
}
