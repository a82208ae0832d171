import { describe, expect, it } from 'vitest';
import { instantAt } from '#domain/calendar.ts';
import { closeMonth } from '#domain/decisions/closing-district.ts';
import { NINGBO } from '#domain/programme/ningbo/ningbo.ts';
import { refused } from '../../support/kept-records.ts';
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
