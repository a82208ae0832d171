import { useState } from 'preact/hooks';
import { typedDay } from '#domain/typed-row.ts';
import { wordOfField } from '../../field-label.ts';
import { reportWords } from '../report-words.ts';
import { type PasteTarget, pastedBlock, planPaste } from './paste-block.ts';
import { chooseStage, chosenStage, openStages, type SheetRow, statedDays } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';

/** Most cells that the message names. */
const NAMED = 3;
const DAY_COLUMNS: readonly string[] = ['day', 'expectedBuiltOn'];

/** Pastes blocks into a sheet and says what it took and what it did not. `said` is null before the first. */
export function usePaste(rows: readonly SheetRow[], columns: readonly string[], editing: SheetEditing) {
  const [said, setSaid] = useState<string | null>(null);
  const rowOf = (code: string) => rows.find((row) => row.code === code);

  /** Types one text; false where the cell is locked or cannot read it. */
  const take = ({ code, field }: PasteTarget, text: string): boolean => {
    const row = rowOf(code);
    if (!row) return false;
    const stage = chosenStage(row, editing.typed(row));
    if (field === 'stage') {
      const chosen = openStages(row).find((each) => reportWords().stages[each] === text);
      if (!chosen) return text === '';
      editing.type(row, chooseStage(row, chosen));
      return true;
    }
    const days = statedDays(row, stage);
    const target = field === 'day' ? days[days.length - 1] : field;
    const isLocked = field === 'expectedBuiltOn' && (stage === 'BUILT' || stage === 'OPERATING');
    const value = DAY_COLUMNS.includes(field) ? typedDay(text) : text;
    if (target === undefined || isLocked || value === undefined) return text === '';
    editing.type(row, { [target]: value ?? '' });
    return true;
  };

  const onPaste = (event: ClipboardEvent) => {
    const control = event.target;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!(control instanceof HTMLElement)) return;
    const { row: code, field } = control.dataset;
    const block = pastedBlock(text);
    const isBlock = block.length > 1 || (block[0]?.length ?? 0) > 1;
    if (code === undefined || field === undefined || !isBlock) return;
    event.preventDefault();
    const plan = planPaste(
      block,
      { code, field },
      { codes: rows.map((row) => row.code), columns, isOpen: () => true },
    );
    // Stages first: they decide which days are open.
    const fills = [...plan.fills].sort((a, b) => Number(b.field === 'stage') - Number(a.field === 'stage'));
    const skipped = fills.filter((fill) => !take(fill, fill.text));
    setSaid(sentence(fills.length - skipped.length, skipped, plan.outside));
  };

  function sentence(taken: number, skipped: readonly PasteTarget[], outside: number): string {
    const t = reportWords();
    const names = skipped
      .slice(0, NAMED)
      .map(({ code, field }) => t.errors.cell(rowOf(code)?.name ?? code, columnLabel(field)));
    return t.pasted(taken, [
      ...(skipped.length > 0 ? [t.pasteLocked(names, skipped.length)] : []),
      ...(outside > 0 ? [t.pasteOutside(outside)] : []),
    ]);
  }
  return { onPaste, said };
}

function columnLabel(field: string): string {
  const t = reportWords();
  if (field === 'stage') return t.stage;
  return field === 'day' ? t.construction.days : wordOfField(field);
}
