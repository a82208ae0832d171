/** A cell of a sheet: text, a number, or nothing. */
export type CsvCell = string | number | null;

/** Excel tells from the mark that the file is UTF-8. */
const MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, full-width signs included: such text is marked as text. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]/;

/** A sheet as CSV (RFC 4180): UTF-8 with its mark, lines ended by CRLF, quotes where needed; no text is run as a formula. */
export const csv = (rows: readonly (readonly CsvCell[])[]): string =>
  MARK + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
