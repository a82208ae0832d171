import { clockOf, dayOf } from '#domain/calendar.ts';
import { dayOfYear } from '../../../strings/dates.ts';
import { reportWords } from '../report-words.ts';
import { isWaiting, type SheetRow } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';

/** Where a row's figures come from: the day of its draft, the clock where it is today's; else the register. */
export function sourceOf(row: SheetRow, editing: SheetEditing, today: string): string {
  const t = reportWords().operating;
  const at = editing.savedAt(row);
  if (at === null) return isWaiting(row, editing.typed(row)) ? t.unfilled : t.byRegister;
  return t.draft(dayOf(at) === today ? clockOf(at) : dayOfYear(dayOf(at)));
}
