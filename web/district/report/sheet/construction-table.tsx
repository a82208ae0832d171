import { fieldWords } from '../../../parts/field-words.ts';
import { reportWords } from '../report-words.ts';
import { ConstructionHead } from './construction-head.tsx';
import { messagesId, RowMessages } from './row-messages.tsx';
import { chooseStage, chosenStage, openStages, type SheetRow, type SheetStage, statedDays } from './sheet.ts';
import { cellId, SheetCell, SheetPart } from './sheet-cell.tsx';
import type { SheetEditing } from './sheet-editing.ts';
import { ToldNote, toldOf } from './told-note.tsx';
import './sheet-table.css';
import './sheet-phone.css';

/** Columns of the sheet in paste order; `day` is the day of the stage that a row moves to. */
export const CONSTRUCTION_COLUMNS = [
  'stage',
  'day',
  'expectedBuiltOn',
  'staffOnSite',
  'progressNote',
] as const;

export interface ConstructionTableProps {
  readonly rows: readonly SheetRow[];
  readonly editing: SheetEditing;
}

/** Section 一: the stations that can still move. A day that stands is text; a move opens the days that it states. */
export function ConstructionTable({ rows, editing }: ConstructionTableProps) {
  const t = reportWords();
  return (
    <table class="sheet sheet-construction">
      <ConstructionHead>
        <th scope="col">{t.construction.change}</th>
      </ConstructionHead>
      <tbody>
        {rows.map((row) => (
          <ConstructionRow key={row.code} row={row} editing={editing} />
        ))}
      </tbody>
    </table>
  );
}

function ConstructionRow({ row, editing }: { readonly row: SheetRow; readonly editing: SheetEditing }) {
  const t = reportWords();
  const { reportRow } = fieldWords();
  const typed = editing.typed(row);
  const stage = chosenStage(row, typed);
  const isBuilt = stage === 'BUILT' || stage === 'OPERATING';
  const changed = editing.changed(row);
  const cell = (field: 'expectedBuiltOn' | 'staffOnSite' | 'progressNote') => ({
    id: cellId(row.code, field),
    name: `${row.name} ${reportRow[field]}`,
    label: reportRow[field],
    value: typed[field] ?? '',
    look: editing.look(row, field),
    verdict: editing.verdict(row, field),
    before: changed.includes(field) && row.previous[field] ? t.beforeValue(row.previous[field]) : null,
    messages: messagesId(row.code),
    row: row.code,
    field,
    onType: (text: string) => editing.type(row, { [field]: text }),
  });
  return (
    <>
      <tr>
        <th scope="row" class="sheet-name">
          {row.name}
          <ToldNote row={row} />
        </th>
        <StageCell row={row} stage={stage} editing={editing} />
        <DaysCell row={row} stage={stage} editing={editing} />
        {isBuilt ? (
          <td class="sheet-locked" data-label={reportRow.expectedBuiltOn}>
            {t.construction.built}
          </td>
        ) : (
          <SheetCell kind="day" {...cell('expectedBuiltOn')} />
        )}
        <SheetCell kind="count" {...cell('staffOnSite')} />
        <SheetCell kind="note" {...cell('progressNote')} />
        <td class="sheet-change">
          {changed.length > 0
            ? t.construction.changed(changed.length)
            : toldOf(row).length > 0
              ? t.construction.told
              : t.construction.same}
        </td>
      </tr>
      <RowMessages
        row={row}
        issues={editing.issues(row)}
        warnings={editing.warnings(row)}
        reason={typed.warningReason ?? ''}
        columns={7}
        onReason={(text) => editing.type(row, { warningReason: text })}
      />
    </>
  );
}

interface StagedProps {
  readonly row: SheetRow;
  readonly stage: SheetStage;
  readonly editing: SheetEditing;
}

function StageCell({ row, stage, editing }: StagedProps) {
  const t = reportWords();
  const stages = openStages(row);
  const days = statedDays(row, stage);
  const isWrong = days.some((day) => editing.verdict(row, day) === 'error');
  return (
    <td
      class={`sheet-cell sheet-stage${stage === row.stage ? '' : ' sheet-changed'}${isWrong ? ' sheet-error' : ''}`}
      data-label={t.stage}
    >
      <select
        id={cellId(row.code, 'stage')}
        class="sheet-control"
        value={stage}
        aria-label={`${row.name} ${t.stage}`}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={isWrong ? messagesId(row.code) : undefined}
        data-row={row.code}
        data-field="stage"
        onChange={(event) => editing.type(row, chooseStage(row, event.currentTarget.value as SheetStage))}
      >
        {stages.map((each) => (
          <option key={each} value={each}>
            {t.stages[each]}
          </option>
        ))}
      </select>
      {stage !== row.stage && <span class="sheet-before">{t.beforeValue(t.stages[row.stage])}</span>}
    </td>
  );
}

/** The day that the row's own stage was stated with. */
const dayOf = (row: SheetRow): 'startedOn' | 'builtOn' => (row.stage === 'BUILT' ? 'builtOn' : 'startedOn');

function DaysCell({ row, stage, editing }: StagedProps) {
  const t = reportWords();
  const { stage: words } = fieldWords().choices;
  const days = statedDays(row, stage);
  const standing = row.line.life[dayOf(row)];
  if (days.length === 0)
    return (
      <td class="sheet-locked" data-label={t.construction.days}>
        {standing ?? t.construction.notStarted}
      </td>
    );
  return (
    <td class="sheet-days" data-label={t.construction.days}>
      {days.map((day) => (
        <SheetPart
          key={day}
          kind="day"
          id={cellId(row.code, day)}
          name={`${row.name} ${words[day]}`}
          label={words[day]}
          value={editing.typed(row)[day] ?? ''}
          look="changed"
          verdict={editing.verdict(row, day)}
          before={standing && day === days[0] ? `${words[dayOf(row)]} ${standing}` : null}
          messages={messagesId(row.code)}
          row={row.code}
          field="day"
          onType={(text) => editing.type(row, { [day]: text })}
        />
      ))}
    </td>
  );
}
