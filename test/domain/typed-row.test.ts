import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedRow, typedCount, typedDay, typedWan, typedYuan, typeRow } from '#domain/typed-row.ts';

const CODE = '990001101';

test('full-width digits and separators are read as the number that was meant', () => {
  expect(typedCount('３，２６０')).toBe(3260);
  expect(typedCount('1,563')).toBe(1563);
  expect(typedCount(' 12　')).toBe(12);
});

test('an empty field is not given, and never nought', () => {
  expect(typedCount('')).toBeNull();
  expect(typedCount('　 ')).toBeNull();
  expect(typedYuan('')).toBeNull();
  expect(typedDay('')).toBeNull();
  expect(readTypedRow(CODE, { staffOnSite: '3' }).row.serviceVisits).toBeNull();
});

test('text that is no number is an issue of its field and not a guess', () => {
  for (const text of ['abc', '1.5', '-3', '12人', '1e3']) expect(typedCount(text)).toBeUndefined();
  const { row, issues } = readTypedRow(CODE, { staffOnSite: '3', serviceVisits: '约100' });
  expect(issues).toEqual([{ pointer: '/serviceVisits', code: 'NOT_WHOLE' }]);
  expect(row.serviceVisits).toBeNull();
});

test('money is typed in yuan and kept in fen', () => {
  expect(typedYuan('12,000.5')).toBe(1_200_050);
  expect(typedYuan('0.07')).toBe(7);
  expect(typedYuan('1.005')).toBeUndefined();
});

test('a budget is typed in 万元 and kept in fen', () => {
  expect(typedWan('６．４８')).toBe(6_480_000);
  expect(typedWan('5')).toBe(5_000_000);
  expect(typedWan('')).toBeNull();
  expect(typedWan('0.0000001')).toBeUndefined();
});

test('a day is understood as people and spreadsheets write it', () => {
  for (const text of ['2023-06-18', '2023/6/18', '2023.6.18', '2023年6月18日', '２０２３－６－１８'])
    expect(typedDay(text)).toBe('2023-06-18');
  for (const text of ['2023-02-29', '2023-6', '6/18', '昨天']) expect(typedDay(text)).toBeUndefined();
});

test('the resident workers must be said: an empty field is an issue', () => {
  expect(readTypedRow(CODE, {}).issues).toEqual([{ pointer: '/staffOnSite', code: 'REQUIRED' }]);
});

test('villages are kept as the list of their codes, and none as not given', () => {
  const { row } = readTypedRow(CODE, {
    staffOnSite: '3',
    servedVillageCodes: '990001101001 990001101002',
  });
  expect(row.servedVillageCodes).toEqual(['990001101001', '990001101002']);
  expect(readTypedRow(CODE, { staffOnSite: '3', servedVillageCodes: ' ' }).row.servedVillageCodes).toBeNull();
});

test('a row that is written out and read again is the same row', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 9_999 }), { nil: null });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99 }),
      figure,
      figure,
      fc.option(fc.integer({ min: 0, max: 10 ** 10 }), { nil: null }),
      fc.option(fc.constantFrom('2023-06-18', '2024-02-29'), { nil: null }),
      (staffOnSite, serviceVisits, homeVisits, linkedResourcesFen, builtOn) => {
        const { row } = readTypedRow(CODE, { staffOnSite: '0' });
        const kept = { ...row, staffOnSite, serviceVisits, homeVisits, linkedResourcesFen, builtOn };
        expect(readTypedRow(CODE, typeRow(kept))).toEqual({ row: kept, issues: [] });
      },
    ),
  );
});
