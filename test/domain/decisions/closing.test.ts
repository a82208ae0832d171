import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { lifecycleOf } from '#domain/claims.ts';
import { type CorrectionContext, closeMonth, correctClaim } from '#domain/decisions/closing.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { claimed, keptStation, refused, wrong } from '../../support/kept-records.ts';
import { TOY } from '../../support/toy-programme.ts';

const close = (month: string, filed: string | null, before: Parameters<typeof closeMonth>[0] = null) =>
  closeMonth(before, '330281', month, filed, NINGBO);

describe('closing a month', () => {
  it('locks the days up to the 23rd where the report came on the 23rd or later, or never', () => {
    const filings = [instantAt('2021-04-23', '23:59'), instantAt('2021-04-26', '09:00'), null];
    expect(filings.map((filed) => close('2021-04', filed).closedThrough)).toEqual([
      ...['2021-04-23', '2021-04-23', '2021-04-23'],
    ]);
  });

  it('locks the days up to the first filing where it came earlier: who files on the 14th reports the 18th next month', () => {
    expect(close('2021-04', instantAt('2021-04-14', '17:00'))).toEqual({
      districtCode: '330281',
      month: '2021-04',
      closedThrough: '2021-04-14',
    });
    // Half past midnight in Shanghai is still the day before by the sun of London.
    expect(close('2021-04', '2021-04-14T16:30:00.000Z').closedThrough).toBe('2021-04-15');
  });

  it('goes month by month, from the first of the calendar', () => {
    expect(refused(() => close('2021-05', null))).toMatchObject({
      code: 'PERIOD_STATE',
      facts: { month: '2021-05', next: '2021-04' },
    });
    const april = close('2021-04', null);
    expect(close('2021-05', null, april)).toMatchObject({ month: '2021-05', closedThrough: '2021-05-23' });
    for (const month of ['2021-04', '2021-06'])
      expect(refused(() => close(month, null, april)).facts).toEqual({ month, next: '2021-05' });
  });

  it('goes on over the year’s end', () => {
    const december = { districtCode: '330281', month: '2021-12', closedThrough: '2021-12-23' };
    expect(close('2022-01', null, december).closedThrough).toBe('2022-01-23');
  });

  it('never opens days again: a report filed before the last lock leaves it where it is', () => {
    // April locked through the 23rd; May's report was filed on 2 May, but had it been filed on 20 April, nothing reopens.
    const april = close('2021-04', null);
    expect(close('2021-05', instantAt('2021-05-02', '09:00'), april).closedThrough).toBe('2021-05-02');
    expect(close('2021-05', instantAt('2021-04-20', '09:00'), april).closedThrough).toBe('2021-04-23');
  });

  it('ends another city’s periods on that city’s day', () => {
    expect(closeMonth(null, '990001', '2031-02', null, TOY).closedThrough).toBe('2031-02-10');
  });
});

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
