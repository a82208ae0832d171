import { useState } from 'preact/hooks';
import type { YearBefore } from '#domain/records/monthly-report.ts';
import { count, NOTHING } from '../../../strings/numbers.ts';
import { wordOfField } from '../../field-label.ts';
import { reportWords } from '../report-words.ts';
import { change, columnSum, yearSum } from './column-sum.ts';
import { SERVICE_COLUMNS, type ServiceField } from './service-head.tsx';
import type { SheetRow } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';

/** The cell in focus for the bar: its full name, last month's figure, the growth over it, and the station's year. Null outside figures. */
export function useFocusedCell(sheet: readonly SheetRow[], editing: SheetEditing, year: YearBefore) {
  const [at, setAt] = useState<{ code: string; field: ServiceField } | null>(null);
  const handlers = {
    onFocusIn: (event: FocusEvent) => {
      const { row: code = '', field } = event.target instanceof HTMLElement ? event.target.dataset : {};
      const figure = SERVICE_COLUMNS.find((each) => each === field);
      setAt(figure ? { code, field: figure } : null);
    },
    onFocusOut: () => setAt(null),
  };
  const row = at && sheet.find((each) => each.code === at.code);
  if (!at || !row) return { handlers, cell: null };
  const t = reportWords();
  const only = [{ row, typed: editing.typed(row) }];
  const { before, both } = columnSum(only, at.field);
  const { total, months } = yearSum(only, year, at.field);
  const growth = change(both);
  return {
    handlers,
    cell: {
      words: t.errors.cell(row.name, wordOfField(at.field)),
      what: t.bar.focus({
        before: count(before),
        change: growth === NOTHING ? '' : growth,
        year: count(total),
        unfilled: months,
      }),
    },
  };
}
