import { expect } from 'vitest';
import { dayOf, milliseconds } from '#domain/calendar.ts';
import { type Claim, isInOrder, lifecycleOf, reportSource } from '#domain/claims.ts';
import { daysLate, dueAt } from '#domain/deadlines.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import { snapshotOf } from '#domain/frozen.ts';
import type { ReportRound } from '#domain/records/monthly-report.ts';
import { heldBy, spansOf } from '#domain/two-sided-clock.ts';
import {
  closedMonthOf,
  type DistrictHistory,
  lockOf,
  PLANNED,
  preparer,
  summaryOf,
} from '../support/district-history.ts';
import { TOY } from '../support/toy-programme.ts';

/** Holds of every step of a history: as it is now, and as it was before. */
export type Law = (now: DistrictHistory, before: DistrictHistory) => void;

const UNDER_REVIEW_OR_ACCEPTED = new Set(['SUBMITTED', 'OPENED', 'ACCEPTED']);

const filingsOf = (rounds: readonly ReportRound[]) => rounds.filter(({ correction }) => !correction);

/** All that is claimed of the district's stations. */
export const claimsOf = ({ stations }: DistrictHistory) => stations.flatMap((station) => station.claims);

/** Rounds are numbered in turn, in time order; all filings but the last were taken back, and what was accepted is only corrected. */
export const numberedInTurn: Law = ({ slots }) => {
  for (const { rounds } of slots.values()) {
    expect(rounds.map((round) => round.round)).toEqual(rounds.map((_, i) => i + 1));
    const filings = rounds.slice(0, filingsOf(rounds).length);
    expect(filings).toEqual(filingsOf(rounds));
    for (const round of filings.slice(0, -1)) expect(['RETURNED', 'WITHDRAWN']).toContain(round.outcome);
    const corrected = rounds.slice(filings.length);
    if (corrected.length > 0) expect(filings[filings.length - 1]?.outcome).toBe('ACCEPTED');
    for (const { outcome, submittedAt, endedAt } of corrected)
      expect([outcome, endedAt]).toEqual(['ACCEPTED', submittedAt]);
    const filed = rounds.map((round) => round.submittedAt);
    expect(filed).toEqual([...filed].sort());
  }
};

/** What a round was, and how it ended, never changes. */
export const historyStays: Law = ({ slots }, before) => {
  for (const [month, { rounds }] of before.slots) {
    const now = slots.get(month)?.rounds ?? [];
    for (const [i, round] of rounds.entries())
      if (round.outcome !== null) expect(now[i]).toEqual(round);
      else expect(now[i]).toMatchObject({ submittedAt: round.submittedAt, receipt: round.receipt });
  }
};

/** What is closed is taken back no more. */
export const closedRoundsStand: Law = ({ slots }, before) => {
  const closed = closedMonthOf(before) ?? '';
  for (const [month, { rounds }] of before.slots)
    if (month <= closed)
      for (const [i, round] of (slots.get(month)?.rounds ?? []).entries())
        if (round.outcome !== 'ACCEPTED') expect(round.outcome).toBe(rounds[i]?.outcome ?? null);
};

/** The first submission is that of the first round for good; returns are counted. */
export const firstSubmissionStays: Law = ({ slots }, before) => {
  for (const [month, slot] of slots) {
    expect(slot.firstSubmittedAt).toBe(slot.rounds[0]?.submittedAt ?? null);
    const known = before.slots.get(month)?.firstSubmittedAt ?? null;
    if (known !== null) expect(slot.firstSubmittedAt).toBe(known);
    expect(slot.returnCount).toBe(slot.rounds.filter((round) => round.outcome === 'RETURNED').length);
  }
};

/** In time or late is settled with the first submission, or when the due instant passes without one. */
export const onTimeStays: Law = (now, before) => {
  const isOnTime = ({ slots, settings }: DistrictHistory, month: string): boolean | null => {
    const first = slots.get(month)?.firstSubmittedAt ?? null;
    return first === null ? null : daysLate(first, dueAt(TOY, month, settings)) === 0;
  };
  for (const month of now.slots.keys()) {
    const known = isOnTime(before, month);
    if (known !== null) expect(isOnTime(now, month)).toBe(known);
    // What was due and missing can still come, but never in time.
    else if (dueAt(TOY, month, before.settings) < before.at) expect(isOnTime(now, month)).not.toBe(true);
  }
};

/** No receipt is given twice, and every round has one of them. */
export const receiptsAreUnique: Law = ({ receipts, slots }) => {
  expect(new Set(receipts).size).toBe(receipts.length);
  const rounds = [...slots.values()].flatMap((slot) => slot.rounds);
  expect(receipts).toEqual(expect.arrayContaining(rounds.map((round) => round.receipt)));
};

/** Who files did not prepare; a correction needs no preparing. */
export const anotherFiled: Law = (now, before) => {
  for (const [month, { rounds }] of now.slots) {
    const [last] = rounds.slice(-1);
    if (last && !last.correction && rounds.length > (before.slots.get(month)?.rounds.length ?? 0))
      expect(last.submittedBy).not.toBe(preparer(before, month));
  }
};

/** The spans follow one another without a gap, and the two clocks add up to the time since the first submission. */
export const clocksAddUp: Law = ({ slots, at }) => {
  for (const { rounds, firstSubmittedAt, acceptedAt } of slots.values()) {
    const spans = spansOf(rounds, at);
    for (const [i, span] of spans.entries()) if (i > 0) expect(span.from).toBe(spans[i - 1]?.until);
    const { CITY, DISTRICT } = heldBy(spans);
    expect(Math.min(CITY, DISTRICT)).toBeGreaterThanOrEqual(0);
    const elapsed = milliseconds(acceptedAt ?? at) - milliseconds(firstSubmittedAt ?? at);
    expect(CITY + DISTRICT).toBe(elapsed);
  }
};

/** A claim stands as long as its source does, and no longer. */
export const sourcesStand: Law = (now, before) => {
  const standing = new Set<string>(
    [...now.slots.values()]
      .filter(({ state }) => UNDER_REVIEW_OR_ACCEPTED.has(state))
      .map((slot) => reportSource(slot.month, filingsOf(slot.rounds).length)),
  );
  for (const { source } of claimsOf(now))
    if (source.startsWith('REPORT#')) expect(standing).toContain(source);
  // And what stands is not lost: a claim goes with its round alone.
  const kept = claimsOf(now);
  for (const claim of claimsOf(before))
    if (!claim.source.startsWith('REPORT#') || standing.has(claim.source)) expect(kept).toContainEqual(claim);
};

/** Told by a notice or by a permit: it may stand although the report that told the step before it went back. */
const isByItself = ({ source, permit }: Claim): boolean =>
  source.startsWith('PROGRESS#') || permit !== undefined;

/** Stations live in the order of stages, from their plan on. */
export const livesAreInOrder: Law = ({ stations, at }) => {
  for (const { claims } of stations) {
    const life = lifecycleOf(claims);
    expect(isInOrder(life)).toBe(true);
    const steps = ['startedOn', 'builtOn', 'operatingOn', 'suspendedOn'] as const;
    for (const [i, stage] of steps.entries()) {
      const [first] = claims.filter((claim) => claim.stage === stage);
      const below = steps[i - 1];
      if (first && below && !isByItself(first))
        expect(claims.some((claim) => claim.stage === below)).toBe(true);
    }
    if (claims.some(({ stage, source }) => stage === 'closedOn' && source.startsWith('REPORT#')))
      expect(claims.length).toBeGreaterThan(1);
    for (const { on } of claims) expect(on >= PLANNED && on <= dayOf(at)).toBe(true);
    const turns = claims.filter(({ stage }) => stage === 'suspendedOn' || stage === 'resumedOn');
    if (!turns.some(isByItself)) expect(turns).toHaveLength(life.suspended.length);
  }
};

/** Days once closed stay closed; what is dated in them changes by a permit alone. */
export const closedDaysNeedPermits: Law = (now, before) => {
  const locked = lockOf(before).closedThrough ?? '';
  expect((lockOf(now).closedThrough ?? '') >= locked).toBe(true);
  const open = [...before.slots.values()].filter(({ month }) => month > (before.close?.month ?? ''));
  for (const [i, { claims }] of now.stations.entries()) {
    const known = before.stations[i]?.claims ?? [];
    for (const added of claims.filter((claim) => !known.includes(claim)))
      if (added.on <= locked) expect(before.permits.map(({ id }) => id)).toContain(added.permit);
    for (const { source, on, ...claim } of known)
      if (on <= locked && !(claim.permit !== undefined && isUnderReview(open, source)))
        expect(claims).toContainEqual({ ...claim, source, on });
  }
};

/** A correction changes the one figure that it names, from what stood; of a closed month by a permit that has not lapsed, and of an open one without. */
export const correctionsSayWhat: Law = ({ slots, said }, before) => {
  const closed = closedMonthOf(before) ?? '';
  for (const [month, { rounds }] of slots) {
    const [last] = rounds.slice(-1);
    if (!last?.correction || rounds.length === before.slots.get(month)?.rounds.length) continue;
    const { townshipCode, field, from, to, permit } = last.correction;
    const [was, is] = [before.said.get(month), said.get(month)];
    const right = was?.rows.map((row) => (row.townshipCode === townshipCode ? { ...row, [field]: to } : row));
    expect(is).toEqual({ ...was, rows: right });
    expect(was?.rows.find((row) => row.townshipCode === townshipCode)?.[field]).toBe(from);
    const valid = before.permits.filter(({ expiresAt }) => before.at < expiresAt).map(({ id }) => id);
    expect(month <= closed ? valid : [null]).toContain(permit);
  }
};

/** A snapshot never changes; without a permit, the records still say what it says. */
export const frozenFiguresStay: Law = (now, before) => {
  expect(now.snapshots.slice(0, before.snapshots.length)).toEqual(before.snapshots);
  // With a permit, what is put right shows beside what was first reported: the snapshot stays, the figure may not.
  if (now.permits.length > 0) return;
  const summary = summaryOf(now);
  for (const { month, frozen } of now.snapshots)
    expect(snapshotOf(month, summary, TOY).frozen).toEqual(frozen);
};
