import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay, instant } from '#domain/calendar.ts';
import type { RecordItem } from '#domain/fold/read-records.ts';
import { foldDistrict } from '#domain/fold.ts';
import type { DistrictSummary, MonthRow } from '#domain/summary.ts';
import { districtRecords, THROUGH } from '../support/arbitrary-records.ts';
import { line, report, station } from '../support/records.ts';
import { TOY } from '../support/toy-programme.ts';

const CODE = '990001001';

const fold = (records: readonly RecordItem[], through = endOfDay('2031-12-31')): DistrictSummary =>
  foldDistrict(records, { districtCode: '990001', version: 7, programme: TOY, through });

function monthOf(summary: DistrictSummary, month: string): MonthRow {
  const found = summary.months.find((one) => one.month === month);
  if (!found) throw new Error(month);
  return found;
}

describe('Folding a district', () => {
  it('does not depend on the order of its records', () => {
    fc.assert(
      fc.property(
        districtRecords('990002').chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(fold(shuffled, THROUGH)).toEqual(fold(records, THROUGH));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves out what it cannot read, and names it', () => {
    const broken: RecordItem = { ...station('990001101'), claims: 'none' };
    const strange: RecordItem = { ...line('2031-02-01', 100), amountFen: 1.5 };
    const summary = fold([broken, strange, station(CODE), { sk: 'REPORT#2031-03', month: '2031-03' }]);
    expect(summary.stations.map((row) => row.code)).toEqual([CODE]);
    expect(summary.unreadable).toEqual([strange.sk, 'REPORT#2031-03', 'STATION#990001101']);
  });

  it('names a round whose rows are not there', () => {
    const [slot] = report('2031-03', [[instant('2031-03-05T09:00+08:00')]]);
    const summary = fold(slot ? [slot] : []);
    expect(summary.unreadable).toEqual(['REPORT#2031-03#ROUND#01']);
    expect(monthOf(summary, '2031-03').services).toBeNull();
  });

  it('passes over restricted fields, permits, corrections and swaps', () => {
    const others = [
      'PEOPLE#STATION#990001001',
      'PERMIT#1',
      'CORRECTION#990001001#1',
      'PLAN#2031#CHANGE#1',
      'OUTBOX#1',
    ];
    expect(fold(others.map((sk) => ({ sk })))).toEqual(fold([]));
  });

  it('carries the lock of the district', () => {
    expect(fold([{ sk: 'CLOSE', schema: 1, closedThrough: '2031-02-10' }]).closedThrough).toBe('2031-02-10');
  });
});
