import { useState } from 'preact/hooks';
import type { Day } from '#domain/calendar.ts';
import type { YearBefore } from '#domain/records/monthly-report.ts';
import { Filter } from '../../../parts/filter/filter.tsx';
import { SectionHead } from '../../../parts/section-head/section-head.tsx';
import { reportWords } from '../report-words.ts';
import { OperatingTable } from './operating-table.tsx';
import { SERVICE_COLUMNS } from './service-head.tsx';
import { isWaiting, type SheetRow, serviceColumns } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';
import { onSheetKey } from './sheet-keys.ts';
import { useChoice } from './use-choice.ts';
import { usePaste } from './use-paste.ts';

export interface OperatingSectionProps {
  readonly rows: readonly SheetRow[];
  readonly editing: SheetEditing;
  readonly today: Day;
  /** The year before this month. */
  readonly year: YearBefore;
  /** The rows stand as this district filed them last. */
  readonly isOwn: boolean;
  readonly handlers: object;
}

const isPhone = (): boolean => window.matchMedia('(max-width: 760px)').matches;

/** Section 二 with its filter and its folds. On a phone it begins with what needs doing; what needs attention is never folded away. */
export function OperatingSection({ rows, editing, today, year, isOwn, handlers }: OperatingSectionProps) {
  const t = reportWords().operating;
  const [only, setOnly] = useState<'all' | 'todo'>(isPhone() ? 'todo' : 'all');
  const [fold, setFold] = useChoice('report-fold', isPhone() ? 'folded' : 'open');
  const [optional, setOptional] = useChoice('report-optional', 'hidden');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [villagesOf, setVillagesOf] = useState<string | null>(null);
  const withOptional = optional === 'shown';
  const needsDoing = (row: SheetRow): boolean =>
    isWaiting(row, editing.typed(row)) ||
    (editing.warnings(row).length > 0 && !editing.typed(row).warningReason) ||
    editing.issues(row).length > 0;
  const needsFigures = (row: SheetRow): boolean =>
    [...editing.issues(row), ...editing.warnings(row)].some(({ field }) =>
      (SERVICE_COLUMNS as readonly string[]).includes(field),
    );
  const isFolded = fold === 'folded';
  const todo = rows.filter(needsDoing);
  // Rows that were shown as work stay shown while they are filled in: nothing vanishes under the hand.
  const [listed, setListed] = useState<ReadonlySet<string>>(() => new Set(todo.map((row) => row.code)));
  const onlyTodo = () => {
    setListed(new Set(todo.map((row) => row.code)));
    setOnly('todo');
  };
  const visible = only === 'all' ? rows : rows.filter((row) => listed.has(row.code) || needsDoing(row));
  const isOpen = (row: SheetRow): boolean => !isFolded || opened.has(row.code) || needsFigures(row);
  const open = (row: SheetRow) => setOpened(new Set([...opened, row.code]));
  const paste = usePaste(visible, ['staffOnSite', ...serviceColumns(withOptional)], editing);
  return (
    <section aria-labelledby="operating" onKeyDown={onSheetKey} onPaste={paste.onPaste} {...handlers}>
      <SectionHead
        id="operating"
        title={t.title}
        note={rows.length === 0 ? t.none : isOwn ? t.noteOfOwn(rows.length) : t.note(rows.length)}
      >
        {rows.length > 0 && (
          <>
            <Filter
              label={t.title}
              value={only}
              choices={[
                { value: 'all', label: t.all(rows.length) },
                { value: 'todo', label: t.todo(todo.length) },
              ]}
              onChoose={(chosen) => (chosen === 'todo' ? onlyTodo() : setOnly('all'))}
            />
            <button type="button" class="button-link" onClick={() => setFold(isFolded ? 'open' : 'folded')}>
              {isFolded ? t.unfold : t.fold}
            </button>
            <button
              type="button"
              class="button-link"
              onClick={() => setOptional(withOptional ? 'hidden' : 'shown')}
            >
              {withOptional ? t.noOptional : t.optional}
            </button>
          </>
        )}
      </SectionHead>
      {rows.length > 0 && visible.length === 0 && <p class="quiet">{t.nothingTodo}</p>}
      {visible.length > 0 && (
        <div class="sheet-scroll">
          <OperatingTable
            rows={visible}
            all={rows}
            editing={editing}
            year={year}
            withOptional={withOptional}
            isOpen={isOpen}
            onOpen={open}
            villagesOf={villagesOf}
            onVillages={setVillagesOf}
            today={today}
          />
        </div>
      )}
      <p role="status" class="report-pasted">
        {paste.said}
      </p>
      {only === 'todo' && rows.length > visible.length && (
        <p>
          <button type="button" class="button-link" onClick={() => setOnly('all')}>
            {t.showAll(rows.length - visible.length)}
          </button>
        </p>
      )}
      <p class="sheet-legend caption">
        {(['changed', 'drafted', 'waiting'] as const).map((look) => (
          <span key={look} class={`sheet-${look}`}>
            <span class="sheet-control" aria-hidden="true" />
            {reportWords().legend[look]}
          </span>
        ))}
      </p>
    </section>
  );
}
