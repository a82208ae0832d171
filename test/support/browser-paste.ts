import type { Page } from 'playwright-core';

/** A cell as a spreadsheet copies it: in quotes where it holds a line break, a tab or a quote. */
const copied = (cell: string): string => (/[\n\t"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Copies a block of cells as a spreadsheet does, to the browser's own clipboard; the focus of `page` stays where it is. */
export async function copyBlock(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => `${row.map(copied).join('\t')}\n`).join('');
  const sheet = await page.context().newPage();
  await sheet.setContent('<textarea autofocus></textarea>');
  await sheet.locator('textarea').fill(text);
  await sheet.locator('textarea').press('Control+a');
  await sheet.locator('textarea').press('Control+c');
  await sheet.close();
  await page.bringToFront();
}

/** Copies a block and pastes it by Ctrl+V where the focus of `page` is. */
export async function pasteBlock(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await copyBlock(page, rows);
  await page.keyboard.press('Control+v');
}
