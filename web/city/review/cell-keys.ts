const CELL = '[data-cell]';

/** Cells of the table's rows as they are drawn, row by row. A cell names its field in `data-cell`. */
const cellsOf = (table: Element): readonly (readonly HTMLElement[])[] =>
  [...table.querySelectorAll('tbody > tr')]
    .map((row) => [...row.querySelectorAll<HTMLElement>(CELL)])
    .filter((cells) => cells.length > 0);

/**
 * The cell that a key leads to from `from`: left and right along the row, up and down within the column (else to the
 * cell as far along), Home and End to the row's ends. Null for other keys, and where the table ends.
 */
export function cellFor(key: string, from: HTMLElement, table: Element): HTMLElement | null {
  const rows = cellsOf(table);
  const y = rows.findIndex((cells) => cells.some((cell) => cell === from));
  const row = rows[y];
  if (!row) return null;
  const x = row.indexOf(from);
  if (key === 'ArrowRight') return row[x + 1] ?? null;
  if (key === 'ArrowLeft') return row[x - 1] ?? null;
  if (key === 'Home') return row[0] ?? null;
  if (key === 'End') return row[row.length - 1] ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const next = rows[key === 'ArrowUp' ? y - 1 : y + 1];
  if (!next) return null;
  const { cell: field } = from.dataset;
  return next.find((cell) => cell.dataset.cell === field) ?? next[Math.min(x, next.length - 1)] ?? null;
}
