import { useRef } from 'preact/hooks';
import { typedCount } from '#domain/typed-row.ts';
import './sheet-cell.css';

/** Where a cell's text comes from: carried forward, a township's draft, typed here, or nobody yet. */
export type CellLook = 'carried' | 'drafted' | 'changed' | 'waiting';

export interface SheetCellProps {
  /** Of the control: `<township>-<field>`. */
  readonly id: string;
  /** Row and field in full: 「西店镇 服务人次」. */
  readonly name: string;
  /** The field alone, shown on a phone where there is no head row. */
  readonly label: string;
  readonly kind: 'count' | 'money' | 'day' | 'note';
  /** Begins a group of columns: a little room before it. */
  readonly isFirst?: boolean;
  readonly value: string;
  readonly look: CellLook;
  readonly verdict: 'error' | 'warning' | null;
  /** What stood before, under the cell. */
  readonly before: string | null;
  /** Id of the row's messages while there are any. */
  readonly messages: string | undefined;
  readonly row: string;
  readonly field: string;
  readonly onType: (text: string) => void;
}

/** Id of a cell's control. */
export const cellId = (row: string, field: string): string => `${row}-${field}`;

/** Classes that draw a cell's look and verdict. */
const classOf = ({ kind, look, verdict }: Pick<SheetCellProps, 'kind' | 'look' | 'verdict'>): string =>
  `sheet-cell sheet-${kind} sheet-${look}${verdict ? ` sheet-${verdict}` : ''}`;

/** A cell of the sheet with its control. */
export function SheetCell(props: SheetCellProps) {
  return (
    <td class={props.isFirst ? `${classOf(props)} sheet-first` : classOf(props)} data-label={props.label}>
      <SheetControl {...props} />
    </td>
  );
}

/** A control of a cell that holds several, its label before it. */
export function SheetPart(props: SheetCellProps) {
  return (
    <div class={`sheet-part ${classOf(props)}`}>
      <label for={props.id}>{props.label}</label>
      <SheetControl {...props} />
    </div>
  );
}

/** Text with a number keyboard, never a spinner; Esc brings back what stood when the control was entered. */
function SheetControl(props: SheetCellProps) {
  const { id, name, kind, value, verdict, before, messages, row, field, onType } = props;
  const entered = useRef(value);
  const description = [before === null ? '' : `${id}-before`, verdict ? messages : '']
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    class: 'sheet-control',
    value,
    'aria-label': name,
    'aria-describedby': description || undefined,
    'aria-invalid': verdict === 'error' ? ('true' as const) : undefined,
    'data-row': row,
    'data-field': field,
    autocomplete: 'off',
    onFocus: () => {
      entered.current = value;
    },
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
    onBlur: () => {
      // 「９６」 becomes 96 once it is left; what cannot be read stays as it was typed.
      const number = kind === 'count' ? typedCount(value) : null;
      if (typeof number === 'number' && String(number) !== value) onType(String(number));
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && value !== entered.current) onType(entered.current);
    },
  };
  return (
    <>
      {kind === 'note' && <textarea {...shared} rows={value.split('\n').length} />}
      {kind === 'day' && <input {...shared} type="date" />}
      {kind === 'count' && <input {...shared} type="text" inputMode="numeric" />}
      {kind === 'money' && <input {...shared} type="text" inputMode="decimal" />}
      {before !== null && (
        <span class="sheet-before" id={`${id}-before`}>
          {before}
        </span>
      )}
    </>
  );
}
