import type { Day, Month } from '#domain/calendar.ts';
import { SectionHead } from '../../../parts/section-head/section-head.tsx';
import { monthOfYear } from '../../../strings/dates.ts';
import { reportWords } from '../report-words.ts';
import { CONSTRUCTION_COLUMNS, ConstructionTable } from './construction-table.tsx';
import { HaltForm } from './halt-form.tsx';
import type { SheetRow } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';
import { onSheetKey } from './sheet-keys.ts';
import { usePaste } from './use-paste.ts';

export interface ConstructionSectionProps {
  /** Every row: those in construction are the table, of the others one may be halted. */
  readonly sheet: readonly SheetRow[];
  readonly editing: SheetEditing;
  readonly today: Day;
  /** What the rows went on from: this report as filed last, the report of an earlier month, or nothing. */
  readonly from: 'own' | Month | null;
  readonly handlers: object;
}

/** Section 一: stations up to the day on which they operate, and the way to tell that one that operates stops. */
export function ConstructionSection({ sheet, editing, today, from, handlers }: ConstructionSectionProps) {
  const t = reportWords();
  const rows = sheet.filter((row) => row.section === 'construction');
  const paste = usePaste(rows, CONSTRUCTION_COLUMNS, editing);
  return (
    <section aria-labelledby="construction" onKeyDown={onSheetKey} onPaste={paste.onPaste} {...handlers}>
      <SectionHead
        id="construction"
        title={t.construction.title}
        note={t.construction.note(
          rows.length,
          from === 'own' ? t.construction.ownFiling : from && t.construction.carried(monthOfYear(from)),
        )}
      >
        <span class="report-keys">
          <kbd>Tab</kbd> {t.keys.tab} <kbd>{t.keys.enter}</kbd> {t.keys.enterWhat} <span>{t.keys.paste}</span>
        </span>
      </SectionHead>
      {rows.length > 0 && <ConstructionTable rows={rows} editing={editing} />}
      <p role="status" class="report-pasted">
        {paste.said}
      </p>
      <HaltForm rows={sheet} editing={editing} today={today} />
    </section>
  );
}
