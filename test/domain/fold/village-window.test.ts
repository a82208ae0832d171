import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { DistrictSummary, MonthRow } from '#domain/summary.ts';
import { report, row } from '../../support/records.ts';
import { TOY } from '../../support/toy-programme.ts';

const CODE = '990001001';

const fold = (records: readonly RecordItem[], through = endOfDay('2031-12-31')): DistrictSummary =>
  foldDistrict(records, { districtCode: '990001', version: 7, programme: TOY, through });

function monthOf(summary: DistrictSummary, month: string): MonthRow {
  const found = summary.months.find((one) => one.month === month);
  if (!found) throw new Error(month);
  return found;
}

describe('Villages served', () => {
  const filed = (day: string) => instant(`${day}T09:00+08:00`);
  const serving = (...codes: string[]) => [row(CODE, { servedVillageCodes: codes })];

  it('are distinct over the twelve report months that end with the month', () => {
    const records = [
      ...report('2031-02', [[filed('2031-02-05')]], [serving('a', 'b')]),
      ...report('2031-03', [[filed('2031-03-05')]], [serving('b', 'c')]),
    ];
    const summary = fold(records, endOfDay('2032-04-30'));
    const count = (month: string): number => monthOf(summary, month).villagesServed;
    // January 2032 still sees February 2031; February 2032 sees March on; March sees it no more.
    expect(['2031-01', '2031-02', '2031-03', '2032-01', '2032-02', '2032-03'].map(count)).toEqual([
      0, 2, 3, 3, 2, 0,
    ]);
  });

  it('count as the reports stood at the month’s end: filed later, or returned by then, they wait', () => {
    const late = report('2031-02', [[filed('2031-03-02')]], [serving('a', 'b')]);
    const returned = report(
      '2031-03',
      [[filed('2031-03-05'), filed('2031-03-30'), 'RETURNED'], [filed('2031-04-02')]],
      [serving('c'), serving('c', 'd', 'e')],
    );
    const summary = fold([...late, ...returned]);
    const count = (month: string): number => monthOf(summary, month).villagesServed;
    expect(['2031-02', '2031-03', '2031-04'].map(count)).toEqual([0, 2, 5]);
  });
});
