import { Notice } from '../../../parts/notice/notice.tsx';
import { wordOfField } from '../../field-label.ts';
import { reportWords } from '../report-words.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { type DraftKeeper, HEADER } from './draft-keeper.ts';

/** Cells that another computer changed at the same time: ours stands, theirs can be taken, cell by cell. */
export function Conflicts({
  keeper,
  sheet,
}: {
  readonly keeper: DraftKeeper;
  readonly sheet: readonly SheetRow[];
}) {
  const t = reportWords();
  const { conflicts } = keeper;
  if (conflicts.length === 0) return null;
  return (
    <Notice kind="attention" title={t.conflict.title(conflicts.length)} announce="status">
      {conflicts.map((conflict) => {
        const name = sheet.find((row) => row.code === conflict.row)?.name;
        const label = conflict.field === 'stage' ? t.stage : wordOfField(conflict.field);
        const cell = conflict.row === HEADER || !name ? label : t.errors.cell(name, label);
        const ours = keeper.values(conflict.row)[conflict.field] || t.conflict.empty;
        return (
          <p key={`${conflict.row} ${conflict.field}`}>
            {t.conflict.line(cell, conflict.theirs || t.conflict.empty, ours)}{' '}
            <button type="button" class="button-link" onClick={() => keeper.settle(conflict, 'theirs')}>
              {t.conflict.takeTheirs}
            </button>{' '}
            <button type="button" class="button-link" onClick={() => keeper.settle(conflict, 'ours')}>
              {t.conflict.keepOurs}
            </button>
          </p>
        );
      })}
    </Notice>
  );
}
