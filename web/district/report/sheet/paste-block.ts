/**
 * A block copied from Excel or WPS as lines of cells: tabs part cells, line ends part lines. A cell in quotes keeps its
 * line breaks and tabs, and doubled quotes in it are one. The line end that spreadsheets add at the end is dropped.
 */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const plain = text.replace(/\r\n?/g, '\n');
  const endCell = () => {
    line.push(cell);
    cell = '';
  };
  for (let i = 0; i < plain.length; i += 1) {
    const char = plain[i];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (plain[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '' && closes(plain, i)) quoted = true;
    else if (char === '\t') endCell();
    else if (char === '\n') {
      endCell();
      lines.push(line);
      line = [];
    } else cell += char;
  }
  if (cell !== '' || line.length > 0) {
    endCell();
    lines.push(line);
  }
  return lines;
}

/** True where the quote at `start` has a partner that ends its cell; else it is a character like any other. */
function closes(text: string, start: number): boolean {
  for (let i = start + 1; i < text.length; i += 1) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i += 1;
    else return i + 1 === text.length || text[i + 1] === '\t' || text[i + 1] === '\n';
  }
  return false;
}

/** One cell of a sheet that a pasted text could go into. */
export interface PasteTarget {
  readonly code: string;
  readonly field: string;
}

/** What a paste does: which cell takes which text, and what found no open cell. */
export interface PastePlan {
  readonly fills: readonly (PasteTarget & { readonly text: string })[];
  /** Pasted texts that met a locked cell; empty ones are not counted. */
  readonly locked: readonly (PasteTarget & { readonly text: string })[];
  /** Pasted cells beyond the last row or column that held something. */
  readonly outside: number;
}

/**
 * Lays a block over the sheet from one cell, right and down. `columns` are the fields in order; `isOpen` says which cells
 * take a text. A locked cell is skipped, not shifted: what lies right of it stays in its own column.
 */
export function planPaste(
  block: readonly (readonly string[])[],
  from: PasteTarget,
  sheet: {
    readonly codes: readonly string[];
    readonly columns: readonly string[];
    readonly isOpen: (target: PasteTarget) => boolean;
  },
): PastePlan {
  const top = sheet.codes.indexOf(from.code);
  const left = sheet.columns.indexOf(from.field);
  const fills: PastePlan['fills'][number][] = [];
  const locked: PastePlan['fills'][number][] = [];
  let outside = 0;
  block.forEach((cells, down) => {
    cells.forEach((text, right) => {
      const code = sheet.codes[top + down];
      const field = sheet.columns[left + right];
      if (code === undefined || field === undefined) outside += text.trim() === '' ? 0 : 1;
      else if (sheet.isOpen({ code, field })) fills.push({ code, field, text: text.trim() });
      else if (text.trim() !== '') locked.push({ code, field, text: text.trim() });
    });
  });
  return { fills, locked, outside };
}
