/** The cell of the same column in the next row that has one, up or down; null at the edge of the sheet. */
function neighbour(control: HTMLElement, step: 1 | -1): HTMLElement | null {
  const { field } = control.dataset;
  const sheet = control.closest('table');
  if (field === undefined || !sheet) return null;
  const column = [...sheet.querySelectorAll<HTMLElement>(`[data-field="${field}"]`)];
  return column[column.indexOf(control) + step] ?? null;
}

/**
 * Keys of a sheet, for the table that holds it: Enter goes down the column, Shift+Enter up; Tab goes along by itself.
 * Alt+Enter breaks the line in a note, as in a spreadsheet; lists keep their own Enter.
 */
export function onSheetKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
  const control = event.target;
  const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  if (!isText || control.dataset.field === undefined) return;
  if (event.altKey) {
    if (control instanceof HTMLTextAreaElement) breakLine(control);
    return;
  }
  event.preventDefault();
  const next = neighbour(control, event.shiftKey ? -1 : 1);
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}

function breakLine(note: HTMLTextAreaElement): void {
  note.setRangeText('\n', note.selectionStart, note.selectionEnd, 'end');
  note.dispatchEvent(new Event('input', { bubbles: true }));
}
