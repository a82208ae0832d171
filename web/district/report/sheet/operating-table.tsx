import type { YearBefore } from '#domain/records/monthly-report.ts';
import type { TypedField } from '#domain/typed-row.ts';
import { StatusTag } from '../../../parts/status-tag/status-tag.tsx';
import { wordOfField } from '../../field-label.ts';
import { reportWords } from '../report-words.ts';
import { messagesId, RowMessages } from './row-messages.tsx';
import { ServiceHead, visibleGroups } from './service-head.tsx';
import { serviceSentence } from './service-sentence.ts';
import type { SheetRow } from './sheet.ts';
import { cellId, SheetCell } from './sheet-cell.tsx';
import type { SheetEditing } from './sheet-editing.ts';
import { SheetFoot } from './sheet-foot.tsx';
import { sourceOf } from './source-of.ts';
import { ToldNote } from './told-note.tsx';
import { VillagePicker } from './village-picker.tsx';
import './sheet-table.css';
import './sheet-phone.css';

const MONEY: readonly string[] = ['linkedResourcesFen', 'fundsDisbursedFen'];

export interface OperatingTableProps {
  /** Rows to show. */
  readonly rows: readonly SheetRow[];
  /** All rows, for the foot. */
  readonly all: readonly SheetRow[];
  readonly editing: SheetEditing;
  /** The year before this month, for the foot. */
  readonly year: YearBefore;
  readonly withOptional: boolean;
  /** Rows whose figures stand as columns; the others as one sentence. */
  readonly isOpen: (row: SheetRow) => boolean;
  readonly onOpen: (row: SheetRow) => void;
  /** The row whose villages are being chosen. */
  readonly villagesOf: string | null;
  readonly onVillages: (code: string | null) => void;
  readonly today: string;
}

/** Section 二: the stations that serve, each with its people, its figures or their sentence, and where they come from. */
export function OperatingTable(props: OperatingTableProps) {
  const groups = visibleGroups(props.withOptional);
  const columns = groups.flatMap((group) => group.fields);
  const firsts = groups.map((group) => group.fields[0]);
  const isFolded = props.rows.length > 0 && !props.rows.some(props.isOpen);
  return (
    <table class={`sheet sheet-operating${isFolded ? ' sheet-folded' : ''}`}>
      <ServiceHead groups={isFolded ? null : groups} />
      <tbody>
        {props.rows.map((row) => (
          <OperatingRow key={row.code} row={row} columns={columns} firsts={firsts} {...props} />
        ))}
      </tbody>
      {!isFolded && (
        <SheetFoot
          rows={props.all.map((row) => ({ row, typed: props.editing.typed(row) }))}
          columns={columns}
          year={props.year}
        />
      )}
    </table>
  );
}

function OperatingRow({
  row,
  columns,
  firsts,
  editing,
  isOpen,
  onOpen,
  villagesOf,
  onVillages,
  today,
}: OperatingTableProps & {
  readonly row: SheetRow;
  readonly columns: readonly TypedField[];
  /** First figures of their groups. */
  readonly firsts: readonly (TypedField | undefined)[];
}) {
  const t = reportWords();
  const typed = editing.typed(row);
  const waiting = editing.isAwaited(row);
  const staffBefore = row.previous.staffOnSite;
  const villages = (typed.servedVillageCodes ?? '').split(' ').filter(Boolean).length;
  const number = (field: TypedField) => (
    <SheetCell
      key={field}
      id={cellId(row.code, field)}
      name={`${row.name} ${wordOfField(field)}`}
      label={wordOfField(field)}
      isFirst={firsts.includes(field)}
      kind={MONEY.includes(field) ? 'money' : 'count'}
      value={typed[field] ?? ''}
      look={editing.look(row, field)}
      verdict={editing.verdict(row, field)}
      before={
        field === 'staffOnSite' && staffBefore === typed.staffOnSite ? null : (row.previous[field] ?? null)
      }
      messages={messagesId(row.code)}
      row={row.code}
      field={field}
      onType={(text) => editing.type(row, { [field]: text })}
    />
  );
  return (
    <>
      <tr class={waiting ? 'sheet-waiting-row' : undefined}>
        <th scope="row" class="sheet-name">
          {row.name}
          {row.line.state === 'SUSPENDED' && <StatusTag kind="flat">{t.operating.suspended}</StatusTag>}
          <ToldNote row={row} />
          {row.previousRow && (
            <span class="sheet-before" aria-hidden="true">
              {t.before}
            </span>
          )}
        </th>
        {number('staffOnSite')}
        {isOpen(row) ? (
          columns.map(number)
        ) : (
          <td class="sheet-sentence" colSpan={columns.length}>
            {serviceSentence(typed)}{' '}
            <button
              type="button"
              class="button-link"
              onClick={() => onOpen(row)}
              aria-label={`${row.name} ${t.operating.edit}`}
            >
              {t.operating.edit}
            </button>
          </td>
        )}
        <td class="sheet-villages" data-label={t.operating.villages}>
          <button
            type="button"
            class="button-link"
            id={cellId(row.code, 'servedVillageCodes')}
            aria-expanded={villagesOf === row.code}
            aria-label={`${t.villages.open(row.name)} ${typed.servedVillageCodes ? villages : t.operating.unfilled} / ${row.line.township.villages ?? ''}`}
            onClick={() => onVillages(villagesOf === row.code ? null : row.code)}
          >
            {typed.servedVillageCodes ? villages : t.operating.unfilled}
          </button>
          {row.line.township.villages !== null && <span class="quiet"> / {row.line.township.villages}</span>}
        </td>
        <td class="sheet-change" data-label={t.operating.source}>
          {waiting ? (
            <StatusTag kind="waiting">{t.operating.waiting}</StatusTag>
          ) : (
            sourceOf(row, editing, today)
          )}
        </td>
      </tr>
      {villagesOf === row.code && (
        <tr class="sheet-picker">
          <td colSpan={columns.length + 4}>
            <VillagePicker
              row={row}
              chosen={typed.servedVillageCodes ?? ''}
              onChoose={(codes) => editing.type(row, { servedVillageCodes: codes })}
              onClose={() => {
                onVillages(null);
                document.getElementById(cellId(row.code, 'servedVillageCodes'))?.focus();
              }}
            />
          </td>
        </tr>
      )}
      <RowMessages
        row={row}
        issues={editing.issues(row)}
        warnings={editing.warnings(row)}
        reason={typed.warningReason ?? ''}
        columns={columns.length + 4}
        onReason={(text) => editing.type(row, { warningReason: text })}
      />
    </>
  );
}
