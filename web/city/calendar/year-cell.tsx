import { districtName } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import type { CalendarMonth } from './calendar-data.ts';
import { calendarWords } from './calendar-words.ts';
import { faceOf } from './cell-face.ts';
import { CellMark } from './cell-mark.tsx';

export interface YearCellProps {
  /** With the one district's cell. */
  readonly month: CalendarMonth;
  readonly now: string;
  /** The cell at which Tab stops: arrows lead to the others. */
  readonly stop: string;
  readonly onStop: (cell: string) => void;
}

/** A district's report of a month, which leads to it; nothing before the month begins. */
export function YearCell({ month, now, stop, onStop }: YearCellProps) {
  const t = calendarWords().table;
  const [cell] = month.cells;
  if (!cell) return null;
  const own = `${cell.districtCode} ${month.month}`;
  const face = faceOf(cell, month.closed !== null, now);
  const name = t.name(districtName(cell.districtCode), String(Number(month.month.slice(5))), face.spoken);
  return (
    <a
      class={`calendar-cell calendar-${face.kind}`}
      href={addressOf.review(month.month, cell.districtCode)}
      aria-label={name}
      data-cell={month.month}
      tabIndex={stop === own ? 0 : -1}
      onFocus={() => onStop(own)}
    >
      <CellMark of={face.kind} />
      {face.words}
      {face.wasReturned && <CellMark of="back" />}
      {face.note !== null && <small class="calendar-note">{face.note}</small>}
    </a>
  );
}
