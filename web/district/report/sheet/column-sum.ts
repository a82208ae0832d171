import type { YearBefore } from '#domain/records/monthly-report.ts';
import { typedCount, typedYuan } from '#domain/typed-row.ts';
import { isMoney } from '#domain/vocabulary.ts';
import { stationYear } from '#domain/year-sums.ts';
import { NOTHING, percent } from '../../../strings/numbers.ts';
import type { ServiceField } from './service-head.tsx';
import type { SheetRow, SheetValues } from './sheet.ts';

/** A row of a sheet with what stands in it now. */
export interface SummedRow {
  readonly row: Pick<SheetRow, 'code' | 'previous' | 'line'>;
  readonly typed: SheetValues;
}

/** A column's sums; null where nobody gave the figure. Money in yuan, rounded down: sums are read, not filed. */
export interface ColumnSum {
  readonly total: number | null;
  readonly before: number | null;
  /** This month and last month over the stations that gave both. */
  readonly both: { readonly now: number; readonly before: number } | null;
  /** Stations that have not given it. */
  readonly unfilled: number;
}

/** What a cell's text says; null for 未填 and for text that cannot be read. */
function figureOf(typed: SheetValues, field: ServiceField | 'staffOnSite'): number | null {
  const text = typed[field] ?? '';
  const value = isMoney(field) ? typedYuan(text) : typedCount(text);
  return value === null || value === undefined ? null : isMoney(field) ? Math.floor(value / 100) : value;
}

/** Null where there is nothing to add up. */
function sumOf(values: readonly (number | null)[]): number | null {
  const given = values.filter((value): value is number => value !== null);
  return given.length === 0 ? null : given.reduce((a, b) => a + b, 0);
}

/** Adds a column up. An empty figure is 未填 and adds nothing; a comparison takes only stations that gave both months. */
export function columnSum(
  rows: readonly { readonly row: Pick<SheetRow, 'previous'>; readonly typed: SheetValues }[],
  field: ServiceField | 'staffOnSite',
): ColumnSum {
  const pairs = rows.map(
    ({ row, typed }) => [figureOf(typed, field), figureOf(row.previous, field)] as const,
  );
  const full = pairs.filter(([now, before]) => now !== null && before !== null);
  return {
    total: sumOf(pairs.map(([now]) => now)),
    before: sumOf(pairs.map(([, before]) => before)),
    both:
      full.length === 0
        ? null
        : { now: sumOf(full.map(([now]) => now)) ?? 0, before: sumOf(full.map(([, before]) => before)) ?? 0 },
    unfilled: pairs.filter(([now]) => now === null).length,
  };
}

/** 本年累计: the months before by what was filed, this month as it is typed. */
export interface YearSum {
  /** Null where nobody gave the figure in any month. */
  readonly total: number | null;
  /** Stations that served in an earlier month of the year and left the figure 未填 in it. */
  readonly stations: number;
  /** Months of all those stations together. */
  readonly months: number;
}

/** A figure's year over some rows. Of a station that left a month 未填 nothing is counted for it, and it is told. */
export function yearSum(rows: readonly SummedRow[], year: YearBefore, field: ServiceField): YearSum {
  const stations = rows.map(({ row: { code, line } }) =>
    stationYear(year, { townshipCode: code, life: line.life }, field),
  );
  const yuan = (value: number | null) =>
    value === null || !isMoney(field) ? value : Math.floor(value / 100);
  return {
    total: sumOf([
      ...stations.map(({ total }) => yuan(total)),
      ...rows.map(({ typed }) => figureOf(typed, field)),
    ]),
    stations: stations.filter(({ unfilled }) => unfilled > 0).length,
    months: stations.reduce((sum, { unfilled }) => sum + unfilled, 0),
  };
}

/** Growth over last month, signed, one decimal: `+102.1%`; `—` where there is nothing to compare. */
export function change(both: ColumnSum['both']): string {
  if (!both || both.before === 0) return NOTHING;
  const growth = both.now - both.before;
  const share = percent({ n: Math.abs(growth), d: both.before });
  return growth > 0 ? `+${share}` : growth < 0 ? `−${share}` : share;
}
