import { typedCount, typedYuan } from '#domain/typed-row.ts';
import { count, NOTHING, percent } from '../../strings/numbers.ts';
import { reportWords } from './report-words.ts';
import type { ServiceField } from './service-head.tsx';
import type { SheetRow, SheetValues } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';

/** A column's sums; null where nobody gave the figure. */
export interface ColumnSum {
  readonly total: number | null;
  readonly before: number | null;
  /** This month and last month over the stations that gave both. */
  readonly both: { readonly now: number; readonly before: number } | null;
  /** Stations that have not given it. */
  readonly unfilled: number;
}

/** Whole numbers, and yuan rounded down: sums of the foot are read, not filed. */
const read = (typed: SheetValues, field: ServiceField | 'staffOnSite'): number | null => {
  const text = typed[field] ?? '';
  const isMoney = field === 'linkedResourcesFen' || field === 'fundsDisbursedFen';
  const value = isMoney ? typedYuan(text) : typedCount(text);
  return value === null || value === undefined ? null : isMoney ? Math.floor(value / 100) : value;
};

/** Adds a column up. An empty figure is 未填 and adds nothing; a comparison takes only stations that gave both months. */
export function columnSum(
  rows: readonly { readonly typed: SheetValues; readonly previous: SheetValues }[],
  field: ServiceField | 'staffOnSite',
): ColumnSum {
  const pairs = rows.map((row) => [read(row.typed, field), read(row.previous, field)] as const);
  const sum = (values: readonly (number | null)[]): number | null => {
    const given = values.filter((value): value is number => value !== null);
    return given.length === 0 ? null : given.reduce((a, b) => a + b, 0);
  };
  const full = pairs.filter(([now, before]) => now !== null && before !== null);
  return {
    total: sum(pairs.map(([now]) => now)),
    before: sum(pairs.map(([, before]) => before)),
    both:
      full.length === 0
        ? null
        : { now: sum(full.map(([now]) => now)) ?? 0, before: sum(full.map(([, before]) => before)) ?? 0 },
    unfilled: pairs.filter(([now]) => now === null).length,
  };
}

/** Growth over last month, signed, one decimal: `+102.1%`; `—` where there is nothing to compare. */
export function change(both: ColumnSum['both']): string {
  if (!both || both.before === 0) return NOTHING;
  const growth = both.now - both.before;
  const share = percent({ n: Math.abs(growth), d: both.before });
  return growth > 0 ? `+${share}` : growth < 0 ? `−${share}` : share;
}

export interface SheetFootProps {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly ServiceField[];
  readonly editing: SheetEditing;
}

/** Sums of section 二 once, under the table: total, last month, growth, and how many stations are 未填. */
export function SheetFoot({ rows, columns, editing }: SheetFootProps) {
  const t = reportWords().foot;
  const pairs = rows.map((row) => ({ typed: editing.typed(row), previous: row.previous }));
  const sums = (['staffOnSite', ...columns] as const).map((field) => columnSum(pairs, field));
  const hasUnfilled = sums.some((sum) => sum.unfilled > 0);
  const line = (label: string, cell: (sum: ColumnSum) => string, title?: string) => (
    <tr>
      <th scope="row" title={title}>
        {label}
      </th>
      {sums.map((sum, column) => (
        <td key={column} class="number">
          {cell(sum)}
        </td>
      ))}
      <td colSpan={2} />
    </tr>
  );
  return (
    <tfoot>
      {line(t.total, (sum) => count(sum.total))}
      {line(t.before, (sum) => count(sum.before))}
      {line(t.change, (sum) => change(sum.both), t.changeWhat)}
      {hasUnfilled && line(t.unfilled, (sum) => (sum.unfilled > 0 ? String(sum.unfilled) : ''))}
    </tfoot>
  );
}
