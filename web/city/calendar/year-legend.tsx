import { calendarWords } from './calendar-words.ts';
import type { CellKind } from './cell-face.ts';
import { CellMark } from './cell-mark.tsx';

const KINDS = [
  'on-time',
  'late',
  'missing',
  'waiting',
  'returned',
  'accepted',
  'owed',
] as const satisfies readonly CellKind[];

/** What the cells of the year look like and mean. */
export function YearLegend() {
  const t = calendarWords().legend;
  const words: Readonly<Record<CellKind, string>> = {
    ...{ 'on-time': t.onTime, late: t.late, missing: t.missing, waiting: t.waiting },
    ...{ returned: t.returned, accepted: t.accepted, owed: t.owed },
  };
  return (
    <div class="calendar-legend">
      <ul aria-label={t.title}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span class={`calendar-cell calendar-${kind} calendar-sample`} aria-hidden="true">
              <CellMark of={kind} />
            </span>
            {words[kind]}
          </li>
        ))}
        <li>
          <CellMark of="back" />
          {t.wasReturned}
        </li>
      </ul>
      <p>{t.note}</p>
    </div>
  );
}
