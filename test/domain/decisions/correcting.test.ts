import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import { type CorrectionContext, correctClaim } from '#domain/decisions/correcting.ts';
import { claimed, keptStation, refused, wrong } from '../../support/kept-records.ts';

describe('a correction', () => {
  const claims = [
    claimed('startedOn', '2022-05-10'),
    claimed('builtOn', '2022-08-30'),
    claimed('operatingOn', '2022-09-20'),
  ];
  const station = keptStation('330212102', { claims });
  const context = (over: Partial<CorrectionContext> = {}): CorrectionContext => ({
    source: 'CORRECTION#G1',
    lock: {
      closedThrough: '2022-10-23',
      permits: [
        { id: 'X1', from: '2022-08-24', to: '2022-09-23', expiresAt: instantAt('2022-11-22', '23:59') },
      ],
    },
    plannedOn: '2022-03-01',
    isUnderReview: () => false,
    at: instantAt('2022-11-16', '14:30'),
    ...over,
  });
  const open = { lock: { closedThrough: null, permits: [] } };
  const correct = (from: string, to: string, over: Partial<CorrectionContext> = {}, of = station) =>
    correctClaim(of, { field: 'builtOn', from, to }, context(over));

  it('adds a claim that counts from now on and names its permit; what was first said stays in the record', () => {
    const after = correct('2022-08-30', '2022-09-08');
    expect(after.claims).toEqual([
      ...claims,
      {
        stage: 'builtOn',
        on: '2022-09-08',
        source: 'CORRECTION#G1',
        at: instantAt('2022-11-16', '14:30'),
        permit: 'X1',
      },
    ]);
    expect(lifecycleOf(after.claims).builtOn).toBe('2022-09-08');
  });

  it('needs no permit for days that are open', () => {
    const after = correct('2022-08-30', '2022-09-08', open);
    expect(after.claims[3]).not.toHaveProperty('permit');
  });

  it('needs both days opened, the wrong one as well as the right one, and says what is closed', () => {
    expect(correct('2022-08-30', '2022-08-24').claims).toHaveLength(4);
    expect(refused(() => correct('2022-08-30', '2022-08-23')).issues).toEqual([
      { pointer: '/to', code: 'DAY_CLOSED', facts: { closedThrough: '2022-10-23' } },
    ]);
    const early = keptStation('330212102', {
      claims: [claims[0], claimed('builtOn', '2022-08-20'), claims[2]].flatMap((c) => c ?? []),
    });
    expect(wrong(() => correct('2022-08-20', '2022-08-30', {}, early))).toEqual(['/to DAY_CLOSED']);
    const lapsed = { at: instantAt('2022-11-23', '00:00') };
    expect(wrong(() => correct('2022-08-30', '2022-09-08', lapsed))).toEqual(['/to DAY_CLOSED']);
  });

  it('is of the day that stands', () => {
    expect(refused(() => correct('2022-08-29', '2022-09-08', open)).issues).toEqual([
      { pointer: '/from', code: 'STALE', facts: { standing: '2022-08-30' } },
    ]);
  });

  it('moves the first day that stands before no plan, although the report of the start was taken back', () => {
    const alone = keptStation('330212102', { claims: [claimed('builtOn', '2022-08-30', 'PROGRESS#N1')] });
    expect(wrong(() => correct('2022-08-30', '2022-02-28', open, alone))).toEqual(['/to NOT_PLANNED']);
    expect(correct('2022-08-30', '2022-03-01', open, alone).claims).toHaveLength(2);
  });

  it('keeps planned, started, built and operating in order', () => {
    const order = ['/to STAGE_OUT_OF_ORDER'];
    expect(wrong(() => correct('2022-08-30', '2022-05-09', open))).toEqual(order);
    expect(correct('2022-08-30', '2022-05-10', open).claims).toHaveLength(4);
    expect(correct('2022-08-30', '2022-09-20', open).claims).toHaveLength(4);
    expect(wrong(() => correct('2022-08-30', '2022-09-21', open))).toEqual(order);
    const start = (to: string) =>
      correctClaim(station, { field: 'startedOn', from: '2022-05-10', to }, context(open));
    expect(wrong(() => start('2022-02-28'))).toEqual(['/to NOT_PLANNED']);
    expect(start('2022-03-01').claims).toHaveLength(4);
    expect(wrong(() => start('2022-08-31'))).toEqual(order);
  });

  it('moves no beginning behind a stop or the closing', () => {
    const operate = (to: string, ...more: Parameters<typeof claimed>[]) =>
      correctClaim(
        keptStation('330212102', { claims: [...claims, ...more.map((claim) => claimed(...claim))] }),
        { field: 'operatingOn', from: '2022-09-20', to },
        context(open),
      );
    expect(operate('2022-10-01', ['suspendedOn', '2022-10-01']).claims).toHaveLength(5);
    expect(wrong(() => operate('2022-10-02', ['suspendedOn', '2022-10-01']))).toEqual([
      '/to STAGE_OUT_OF_ORDER',
    ]);
    expect(wrong(() => operate('2022-10-02', ['closedOn', '2022-10-01']))).toEqual([
      '/to STAGE_OUT_OF_ORDER',
    ]);
  });

  it('is of the past', () => {
    const { lock } = open;
    const at = instantAt('2022-09-10', '09:00');
    expect(wrong(() => correct('2022-08-30', '2022-09-11', { lock, at }))).toEqual(['/to STAGE_IN_FUTURE']);
    expect(correct('2022-08-30', '2022-09-10', { lock, at }).claims).toHaveLength(4);
  });

  it('waits for the review: what may still be returned is put right by a return', () => {
    const isUnderReview: CorrectionContext['isUnderReview'] = (source) => source === 'REPORT#2022-08#01';
    expect(refused(() => correct('2022-08-30', '2022-09-08', { ...open, isUnderReview })).code).toBe(
      'REPORT_STATE',
    );
    const operate = { field: 'operatingOn', from: '2022-09-20', to: '2022-09-21' } as const;
    expect(correctClaim(station, operate, context({ ...open, isUnderReview })).claims).toHaveLength(4);
  });
});
