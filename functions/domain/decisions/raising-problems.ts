import { type Day, dayOf, daysBetween, type Instant, type Month } from '../calendar.ts';
import type { Problem, ProblemReply } from '../records/problem.ts';
import type { Unstamped } from '../records/record.ts';
import { refusal } from '../refusal.ts';
import { CITY_WIDE, type Role } from '../roles.ts';

/** An item before the write path stamps it. */
export type RaisedProblem = Unstamped<Problem>;

/** A report raises one item: the first of its month. */
export const raisedId = (month: Month): string => `${month}-01`;

/** `WT-330226-2023-06-01`: kind, division, the item's id. */
export const problemReceipt = ({ districtCode, id }: Pick<Problem, 'districtCode' | 'id'>): string =>
  `WT-${districtCode}-${id}`;

/** True for what a report says where there is nothing to say. */
const saysNone = (text: string): boolean => /^无[。.]?$/.test(text);

/**
 * The item that a filing raises (R60), or the one that an earlier filing of the month raised, in new words as long as
 * nobody has answered it. Null: nothing is to be written. A later 无 leaves what was raised to whoever closes it.
 */
export function raiseProblem(
  before: RaisedProblem | null,
  said: Pick<RaisedProblem, 'districtCode' | 'month' | 'text' | 'townshipCode' | 'owner'>,
  at: Instant,
): RaisedProblem | null {
  if (saysNone(said.text)) return null;
  if (!before) return { ...said, id: raisedId(said.month), raisedOn: dayOf(at), replies: [], closedOn: null };
  const isUntouched = before.replies.length === 0 && before.closedOn === null;
  return isUntouched && before.text !== said.text ? { ...before, text: said.text } : null;
}

/** An answer by the side whose turn it is, which may hand the item over. @throws PROBLEM_CLOSED, FORBIDDEN */
export function answerProblem(
  problem: RaisedProblem,
  { text, owner }: ProblemReply,
  { id, role }: { readonly id: string; readonly role: Role },
  at: Instant,
): RaisedProblem {
  requireOpen(problem);
  if (problem.owner !== (CITY_WIDE.has(role) ? 'CITY' : 'DISTRICT'))
    throw refusal('FORBIDDEN', { owner: problem.owner });
  return {
    ...problem,
    replies: [...problem.replies, { at, by: id, text }],
    owner: owner ?? problem.owner,
  };
}

/** It is over, says either side. @throws PROBLEM_CLOSED */
export function closeProblem(problem: RaisedProblem, at: Instant): RaisedProblem {
  requireOpen(problem);
  return { ...problem, closedOn: dayOf(at) };
}

function requireOpen({ closedOn }: RaisedProblem): void {
  if (closedOn !== null) throw refusal('PROBLEM_CLOSED', { closedOn });
}

/** Whole days from the day it was raised to the day it was closed, or to `today`. */
export const ageOf = ({ raisedOn, closedOn }: Pick<Problem, 'raisedOn' | 'closedOn'>, today: Day): number =>
  Math.max(0, daysBetween(raisedOn, closedOn ?? today));
