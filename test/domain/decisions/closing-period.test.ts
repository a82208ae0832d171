import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { closePeriod, closesByItself, monthToClose, overdueMonth } from '#domain/decisions/closing-period.ts';
import { grantPermit } from '#domain/decisions/permitting.ts';
import { setDue } from '#domain/decisions/setting-due.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import type { Settings } from '#domain/settings.ts';
import { refused, wrong } from '../../support/kept-records.ts';

const context = (at: string, settings: Settings = {}) => ({ programme: NINGBO, settings, at });

describe('closing a month for the city', () => {
  const april = (districtCode: string) => ({
    districtCode,
    close: { districtCode, month: '2021-04', closedThrough: '2021-04-23' },
    firstSubmittedAt: districtCode === '330203' ? instantAt('2021-05-14', '17:00') : null,
  });
  const may = (at: string, settings?: Settings) =>
    closePeriod('2021-05', ['330203', '330205'].map(april), context(at, settings));

  it('locks each district through the 23rd, or the day of its first filing', () => {
    expect(may('2021-05-23T16:00:00.000Z')).toEqual([
      { districtCode: '330203', month: '2021-05', closedThrough: '2021-05-14' },
      { districtCode: '330205', month: '2021-05', closedThrough: '2021-05-23' },
    ]);
  });

  it('waits for the cut to the millisecond, and says from which day on it can be done', () => {
    expect(refused(() => may('2021-05-23T15:59:59.999Z'))).toMatchObject({
      code: 'PERIOD_STATE',
      facts: { month: '2021-05', closesFrom: '2021-05-24' },
    });
  });

  it('waits for a due instant that the city moved', () => {
    const settings = { dueAt: { '2021-05': { dueAt: '2021-05-26T15:59:59.999Z', reason: '台风' } } };
    expect(refused(() => may('2021-05-24T01:00:00.000Z', settings)).facts).toMatchObject({
      closesFrom: '2021-05-27',
    });
    expect(may('2021-05-26T16:00:00.000Z', settings)).toHaveLength(2);
  });

  it('goes month by month, for every district alike', () => {
    const close = (month: string) =>
      refused(() => closePeriod(month, [april('330203')], context('2021-07-01T00:00:00.000Z'))).facts;
    expect(close('2021-04')).toEqual({ month: '2021-04', next: '2021-05' });
    expect(close('2021-06')).toEqual({ month: '2021-06', next: '2021-05' });
    const behind = { ...april('330205'), close: null };
    expect(
      refused(() => closePeriod('2021-05', [april('330203'), behind], context('2021-05-24T01:00:00.000Z')))
        .facts,
    ).toEqual({ month: '2021-05', next: '2021-04' });
  });

  it('counts as done from the first instant after its month, whoever sleeps, for the last month that is over', () => {
    const overdue = (at: string, month: string | null) =>
      overdueMonth(month === null ? null : { month }, NINGBO, at);
    expect(overdue('2021-04-30T15:59:59.999Z', null)).toBeNull();
    expect(overdue('2021-04-30T16:00:00.000Z', null)).toBe('2021-04');
    expect(overdue('2021-04-30T16:00:00.000Z', '2021-04')).toBeNull();
    expect(overdue('2022-02-28T16:00:00.000Z', '2021-11')).toBe('2022-02');
    expect(overdue('2024-02-28T16:00:00.000Z', '2024-01')).toBeNull();
  });

  it('happens by itself once the last day is over, in a leap year on the 29th', () => {
    expect(closesByItself('2024-02', '2024-02-29T15:59:59.999Z')).toBe(false);
    expect(closesByItself('2024-02', '2024-02-29T16:00:00.000Z')).toBe(true);
    expect(closesByItself('2023-02', '2023-02-28T16:00:00.000Z')).toBe(true);
    expect(monthToClose({ month: '2021-12' }, NINGBO)).toBe('2022-01');
    expect(monthToClose(null, NINGBO)).toBe('2021-04');
  });
});

describe('moving the due instant of a month', () => {
  const set = (dueAt: string, at: string, settings?: Settings) =>
    setDue('2021-06', { dueAt, reason: '端午停电' }, context(at, settings));
  const DUE = '2021-06-23T15:59:59.999Z';

  it('can be done until the last instant at which the report is due', () => {
    expect(set('2021-06-25T15:59:59.999Z', DUE)).toEqual({
      ...{ month: '2021-06', dueAt: '2021-06-25T15:59:59.999Z', reason: '端午停电' },
    });
    expect(refused(() => set('2021-06-25T15:59:59.999Z', '2021-06-23T16:00:00.000Z'))).toMatchObject({
      code: 'DUE_PASSED',
      facts: { month: '2021-06', dueAt: DUE },
    });
  });

  it('goes by the instant that stands: once moved, it can be moved again until then', () => {
    const settings = { dueAt: { '2021-06': { dueAt: '2021-06-25T15:59:59.999Z', reason: '端午停电' } } };
    expect(set('2021-06-28T15:59:59.999Z', '2021-06-25T00:00:00.000Z', settings).dueAt).toMatch(
      /^2021-06-28/,
    );
  });

  it('goes neither into the past nor beyond the month', () => {
    const at = '2021-06-10T01:00:00.000Z';
    const outside = ['/dueAt DUE_OUTSIDE_MONTH'];
    expect(wrong(() => set('2021-06-10T00:59:59.999Z', at))).toEqual(outside);
    expect(set(at, at).dueAt).toBe(at);
    expect(wrong(() => set('2021-06-30T16:00:00.000Z', at))).toEqual(outside);
    expect(set('2021-06-30T15:59:59.999Z', at).month).toBe('2021-06');
    expect(wrong(() => set('2021-05-31T15:59:59.999Z', '2021-05-30T00:00:00.000Z'))).toEqual(outside);
  });
});

describe('a permit', () => {
  const at = '2021-06-10T01:00:00.000Z';
  const grant = (
    from: string,
    to: string,
    expiresAt = '2021-06-12T01:00:00.000Z',
    closedThrough: string | null = '2021-05-23',
  ) =>
    grantPermit(
      'P1',
      '330203',
      { from, to, reason: '补录开工日期', expiresAt },
      { lock: { closedThrough, permits: [] }, at },
    );

  it('opens days that are closed, and none that is still to be', () => {
    expect(grant('2021-05-23', '2021-05-23')).toMatchObject({
      ...{ id: 'P1', districtCode: '330203', from: '2021-05-23', to: '2021-05-23' },
    });
    expect(wrong(() => grant('2021-05-23', '2021-05-24'))).toEqual(['/to DAY_NOT_CLOSED']);
    expect(wrong(() => grant('2021-05-01', '2099-12-31'))).toEqual(['/to DAY_NOT_CLOSED']);
    expect(wrong(() => grant('2021-05-24', '2021-05-24'))).toEqual([
      '/from DAY_NOT_CLOSED',
      '/to DAY_NOT_CLOSED',
    ]);
    expect(wrong(() => grant('2021-05-01', '2021-05-02', undefined, null))).toEqual([
      '/from DAY_NOT_CLOSED',
      '/to DAY_NOT_CLOSED',
    ]);
  });

  it('lapses later than now', () => {
    const [from, to] = ['2021-05-23', '2021-05-23'];
    expect(wrong(() => grant(from, to, at))).toEqual(['/expiresAt EXPIRY_PAST']);
    expect(grant(from, to, '2021-06-10T01:00:00.001Z').expiresAt).toBe('2021-06-10T01:00:00.001Z');
  });
});
