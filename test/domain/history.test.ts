import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInOrder, lifecycleOf, reportSource } from '#domain/claims.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import { BEGINNING, carriedOut, type DistrictHistory, PLANNED } from '../support/district-history.ts';
import { historicAct } from '../support/historic-act.ts';

type Law = (now: DistrictHistory, before: DistrictHistory) => void;

const UNDER_REVIEW_OR_ACCEPTED = new Set(['SUBMITTED', 'OPENED', 'ACCEPTED']);

const numberedInTurn: Law = ({ slots }) => {
  for (const { rounds } of slots.values()) {
    expect(rounds.map((round) => round.round)).toEqual(rounds.map((_, i) => i + 1));
    for (const round of rounds.slice(0, -1)) expect(['RETURNED', 'WITHDRAWN']).toContain(round.outcome);
    const filed = rounds.map((round) => round.submittedAt);
    expect(filed).toEqual([...filed].sort());
  }
};

const firstSubmissionStays: Law = ({ slots }, before) => {
  for (const [month, slot] of slots) {
    expect(slot.firstSubmittedAt).toBe(slot.rounds[0]?.submittedAt ?? null);
    const known = before.slots.get(month)?.firstSubmittedAt ?? null;
    if (known !== null) expect(slot.firstSubmittedAt).toBe(known);
    expect(slot.returnCount).toBe(slot.rounds.filter((round) => round.outcome === 'RETURNED').length);
  }
};

const sourcesStand: Law = ({ stations, slots }) => {
  const standing = new Set<string>(
    [...slots.values()]
      .filter(({ state }) => UNDER_REVIEW_OR_ACCEPTED.has(state))
      .map((slot) => reportSource(slot.month, slot.rounds.length)),
  );
  for (const { source } of stations.flatMap((station) => station.claims))
    expect(source.startsWith('CORRECTION#') || standing.has(source)).toBe(true);
};

const livesAreInOrder: Law = ({ stations, day }) => {
  for (const { claims } of stations) {
    const life = lifecycleOf(claims);
    expect(isInOrder(life)).toBe(true);
    const steps = [life.startedOn, life.builtOn, life.operatingOn, life.suspended[0] ?? null];
    // No step without the one before it.
    for (const [i, step] of steps.entries()) if (i > 0 && step !== null) expect(steps[i - 1]).not.toBeNull();
    if (life.closedOn !== null) expect(life.startedOn).not.toBeNull();
    for (const { on } of claims) expect(on >= PLANNED && on <= day).toBe(true);
    const turns = claims.filter(({ stage }) => stage === 'suspendedOn' || stage === 'resumedOn');
    expect(turns).toHaveLength(life.suspended.length);
  }
};

const closedDaysNeedPermits: Law = (now, before) => {
  const locked = before.close?.closedThrough ?? '';
  expect((now.close?.closedThrough ?? '') >= locked).toBe(true);
  const open = [...before.slots.values()].filter(({ month }) => month > (before.close?.month ?? ''));
  for (const [i, { claims }] of now.stations.entries()) {
    const known = before.stations[i]?.claims ?? [];
    for (const added of claims.filter((claim) => !known.includes(claim)))
      if (added.on <= locked) expect(before.permits.map(({ id }) => id)).toContain(added.permit);
    for (const { source, on, ...claim } of known)
      if (on <= locked && !isUnderReview(open, source))
        expect(claims).toContainEqual({ ...claim, source, on });
  }
};

describe('whatever officers file, take back, return, file again, accept, correct and close', () => {
  it.each<[what: string, law: Law]>([
    ['rounds are numbered in turn, and only the last can stand', numberedInTurn],
    ['the first submission never changes, and returns are counted', firstSubmissionStays],
    ['every claim has a source that stands', sourcesStand],
    ['every station lives in order, from its plan on and not beyond today', livesAreInOrder],
    ['closed days never open again, and change by a permit alone', closedDaysNeedPermits],
  ])('%s', (_what, law) => {
    fc.assert(
      fc.property(fc.array(historicAct, { minLength: 10, maxLength: 50 }), (acts) => {
        let now = BEGINNING;
        for (const act of acts) {
          const next = carriedOut(now, act) ?? now;
          law(next, now);
          now = next;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('happens often enough for these laws to mean something', () => {
    const times = new Map<string, number>();
    const count = (what: string) => times.set(what, (times.get(what) ?? 0) + 1);
    const histories = fc.sample(fc.array(historicAct, { minLength: 50, maxLength: 50 }), {
      numRuns: 100,
      seed: 7,
    });
    for (const acts of histories) {
      let now = BEGINNING;
      for (const act of acts) {
        const next = carriedOut(now, act);
        if (next) count(act.kind);
        now = next ?? now;
      }
      for (const { claims } of now.stations)
        for (const claim of claims) {
          count(claim.stage);
          if (claim.permit !== undefined) count('by permit');
        }
    }
    const acts = ['file', 'withdraw', 'open', 'return', 'accept', 'close', 'permit', 'correct'];
    const stages = [
      'startedOn',
      'builtOn',
      'operatingOn',
      'suspendedOn',
      'resumedOn',
      'closedOn',
      'by permit',
    ];
    expect([...acts, ...stages].filter((what) => (times.get(what) ?? 0) < 5)).toEqual([]);
  });
});
