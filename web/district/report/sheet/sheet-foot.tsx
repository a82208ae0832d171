import type { YearBefore } from '#domain/records/monthly-report.ts';
import { monthOfYear } from '../../../strings/dates.ts';
import { count } from '../../../strings/numbers.ts';
import { reportWords } from '../report-words.ts';
import { change, columnSum, type SummedRow, yearSum } from './column-sum.ts';
import type { ServiceField } from './service-head.tsx';

export interface SheetFootProps {
  /** Every station that serves, shown or not. */
  readonly rows: readonly SummedRow[];
  readonly columns: readonly ServiceField[];
  readonly year: YearBefore;
  /** Sum of the villages, where the sheet says it. */
  readonly villages?: string;
}

/** Sums of section 二 once, under the table: total, last month, growth, the year, and how many stations are 未填. */
export function SheetFoot({ rows, columns, year, villages = '' }: SheetFootProps) {
  const t = reportWords().foot;
  const staff = columnSum(rows, 'staffOnSite');
  const sums = columns.map((field) => ({ ...columnSum(rows, field), year: yearSum(rows, year, field) }));
  type Sum = (typeof sums)[number];
  const line = (label: string, ofStaff: string, cell: (sum: Sum) => string, title?: string, last = '') => (
    <tr>
      <th scope="row" title={title}>
        {label}
      </th>
      <td class="number">{ofStaff}</td>
      {sums.map((sum, column) => (
        <td key={column} class="number">
          {cell(sum)}
        </td>
      ))}
      <td class="number">{last}</td>
      <td />
    </tr>
  );
  const some = (n: number): string => (n > 0 ? String(n) : '');
  // A total of some stations beside last month's of all is no growth: the row says whose it is.
  const isPartial = sums.some(({ both, unfilled }) => both !== null && unfilled > 0);
  const missing = year.missing.map(monthOfYear);
  return (
    <tfoot>
      {line(t.total, count(staff.total), (sum) => count(sum.total), undefined, villages)}
      {line(t.before, count(staff.before), (sum) => count(sum.before))}
      {line(
        isPartial ? t.changeOfBoth : t.change,
        change(staff.both),
        (sum) => change(sum.both),
        t.changeWhat,
      )}
      {line(t.year(missing), '', (sum) => count(sum.year.total), t.yearWhat)}
      {sums.some(({ unfilled }) => unfilled > 0) &&
        line(t.unfilled, some(staff.unfilled), (sum) => some(sum.unfilled))}
      {sums.some((sum) => sum.year.stations > 0) &&
        line(t.yearUnfilled, '', (sum) => some(sum.year.stations), t.yearUnfilledWhat)}
    </tfoot>
  );
}
