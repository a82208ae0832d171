import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { DistrictSummary, MonthRow } from '#domain/summary.ts';
import { line, report, row, station } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';

const CODE = '990001001';

const fold = (records: readonly RecordItem[], through = endOfDay('2031-12-31')): DistrictSummary =>
  foldDistrict(records, { districtCode: '990001', version: 7, programme: TOY, through });

function monthOf(summary: DistrictSummary, month: string): MonthRow {
  const found = summary.months.find((one) => one.month === month);
  if (!found) throw new Error(month);
  return found;
}

describe('The month series', () => {
  it('runs without gaps from the last month of the baseline year to the month of the fold', () => {
    const { months } = fold([], endOfDay('2031-03-01'));
    expect(months.map((one) => one.month)).toEqual(['2030-12', '2031-01', '2031-02', '2031-03']);
    expect(months.map((one) => one.report === null)).toEqual([true, true, false, false]);
  });

  it('puts money of before into its first month, so that the baseline year adds up', () => {
    const summary = fold([line('2030-03-01', 500), line('2030-12-05', 20)]);
    expect(monthOf(summary, '2030-12').money.DISBURSED.byLevel.TOWNSHIP).toBe(520);
  });

  it('ends with the moment of the fold inside a month', () => {
    const records = [
      line('2031-03-10', 100),
      line('2031-03-11', 900),
      ...report('2031-03', [[instant('2031-03-11T08:00+08:00')]], [[row(CODE, { serviceVisits: 5 })]]),
    ];
    const before = monthOf(fold(records, endOfDay('2031-03-10')), '2031-03');
    expect(before.money.DISBURSED.byLevel.TOWNSHIP).toBe(100);
    expect(before).toMatchObject({ report: { firstSubmittedAt: null, rounds: [] }, services: null });
    const after = monthOf(fold(records, endOfDay('2031-03-11')), '2031-03');
    expect(after.money.DISBURSED.byLevel.TOWNSHIP).toBe(1000);
    expect(after.services?.totals.serviceVisits).toBe(5);
  });

  it('adds earmarks and purchases beside the levels', () => {
    const { money } = monthOf(
      fold([
        line('2031-03-10', 100, { fundChannel: 'EARMARK', earmarkType: 'ELDERLY_CARE', viaPurchase: true }),
        line('2031-03-12', 30, { fundChannel: 'EARMARK', earmarkType: 'ELDERLY_CARE' }),
      ]),
      '2031-03',
    );
    expect(money.DISBURSED).toMatchObject({ byEarmark: { ELDERLY_CARE: 130 }, viaPurchase: 100 });
    expect(money.BUDGET.byEarmark).toEqual({});
  });
});

describe('Service figures', () => {
  const at = instant('2031-03-05T09:00+08:00');
  const operating = station(CODE, { claims: [['operatingOn', '2031-02-20']] });

  it('sum what was given, and say how many operating stations are 未填', () => {
    const rows = [
      row(CODE, { serviceVisits: 12 }),
      row('990001101'),
      row('990001102', { serviceVisits: 3, caseNew: 1 }),
    ];
    // The first leaves figures out, the second neither operates nor gives any, the third gives some.
    const services = monthOf(fold([operating, ...report('2031-03', [[at]], [rows])]), '2031-03').services;
    expect(services).toMatchObject({ stations: 2, unfilled: 2, accepted: false });
    expect(services?.totals).toMatchObject({ serviceVisits: 15, caseNew: 1, homeVisits: 0 });
  });

  it('are none while the report is returned, and those of the new round once it is filed again', () => {
    const back = instant('2031-03-06T09:00+08:00');
    const again = instant('2031-03-20T09:00+08:00');
    const rows = [[row(CODE, { serviceVisits: 900 })], [row(CODE, { serviceVisits: 90 })]];
    const records = [operating, ...report('2031-03', [[at, back, 'RETURNED'], [again]], rows)];
    expect(monthOf(fold(records, endOfDay('2031-03-10')), '2031-03').services).toBeNull();
    expect(monthOf(fold(records), '2031-03').services?.totals.serviceVisits).toBe(90);
  });
});
