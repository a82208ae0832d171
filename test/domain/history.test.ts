import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut } from '../support/carry-out.ts';
import { BEGINNING, type DistrictHistory } from '../support/district-history.ts';
import { historicAct } from '../support/historic-act.ts';
import {
  anotherFiled,
  claimsOf,
  clocksAddUp,
  closedDaysNeedPermits,
  closedRoundsStand,
  correctionsSayWhat,
  firstSubmissionStays,
  frozenFiguresStay,
  historyStays,
  type Law,
  livesAreInOrder,
  numberedInTurn,
  onTimeStays,
  receiptsAreUnique,
  sourcesStand,
} from './history-laws.ts';

const textOf = ({ slots, said, versions, drafts, ...history }: DistrictHistory): string =>
  JSON.stringify([history, [...slots], [...said], [...versions], [...drafts]]);

describe('whatever officers save, file, take back, return, file again, tell, accept, correct and close', () => {
  it.each<[what: string, law: Law]>([
    [
      'rounds are numbered in turn, only the last can stand, and only what is accepted is corrected',
      numberedInTurn,
    ],
    ['what a round was and how it ended stays as it was written', historyStays],
    ['what is closed is accepted or left as it is, and taken back no more', closedRoundsStand],
    ['the first submission never changes, and returns are counted', firstSubmissionStays],
    ['what was on time stays so, and what is late stays late, wherever the due instant moves', onTimeStays],
    ['no receipt is given twice', receiptsAreUnique],
    ['who files is not who typed last', anotherFiled],
    ['the two clocks together show the time that went by, and no more', clocksAddUp],
    ['every claim has a source that stands, and goes with it alone', sourcesStand],
    ['every station lives in order, from its plan on and not beyond today', livesAreInOrder],
    ['closed days never open again, and change by a permit alone', closedDaysNeedPermits],
    ['a correction changes one figure, from what stood, and a closed month by a permit', correctionsSayWhat],
    ['what a close froze is what its days still show, as long as no permit opens them', frozenFiguresStay],
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
      { numRuns: 200 },
    );
  });

  it('an act leaves what it was decided on as it was, carried out or refused', () => {
    fc.assert(
      fc.property(fc.array(historicAct, { minLength: 10, maxLength: 50 }), (acts) => {
        let now = BEGINNING;
        for (const act of acts) {
          const said = textOf(now);
          const next = carriedOut(now, act);
          expect(textOf(now)).toBe(said);
          now = next ?? now;
        }
      }),
      { numRuns: 100 },
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
        count(next ? act.kind : 'refused');
        now = next ?? now;
      }
      for (const { stage, source, permit } of claimsOf(now)) {
        count(stage);
        count(source.split('#')[0] ?? '');
        if (permit !== undefined) count('by permit');
      }
      for (const { correction } of [...now.slots.values()].flatMap(({ rounds }) => rounds))
        if (correction) count(correction.permit === null ? correction.field : 'figure by permit');
      if (now.permits.length === 0 && claimsOf(now).some(({ on }) => on <= (now.close?.closedThrough ?? '')))
        count('frozen without a permit');
    }
    const acts = [
      'file',
      'withdraw',
      'open',
      'return',
      'accept',
      'close',
      'permit',
      'correct',
      'save',
      'tell',
      'due',
    ];
    const stages = ['startedOn', 'builtOn', 'operatingOn', 'suspendedOn', 'resumedOn', 'closedOn'];
    const figures = ['staffOnSite', 'fundsDisbursedFen', 'homeVisits', 'figure by permit'];
    const others = ['refused', 'REPORT', 'PROGRESS', 'CORRECTION', 'by permit', 'frozen without a permit'];
    expect([...acts, ...stages, ...figures, ...others].filter((what) => (times.get(what) ?? 0) < 5)).toEqual(
      [],
    );
  });
});
