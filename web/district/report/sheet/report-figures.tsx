import { type Day, yearOf } from '#domain/calendar.ts';
import { reportWords } from '../report-words.ts';
import { chosenStage, SHEET_STAGES, type SheetRow, type SheetStage } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';

export interface ReportFiguresProps {
  readonly rows: readonly SheetRow[];
  readonly editing: SheetEditing;
  readonly today: Day;
  /** Townships of the district. */
  readonly townships: number;
}

/** What the report adds up to, counted and never typed: this year's plan, begun, built, operating; and all that stand built. */
export function ReportFigures({ rows, editing, today, townships }: ReportFiguresProps) {
  const t = reportWords().figures;
  const batch = rows.filter((row) => row.line.planYear === yearOf(today));
  const reached = (of: readonly SheetRow[], stage: SheetStage): number =>
    of.filter(
      (row) => SHEET_STAGES.indexOf(chosenStage(row, editing.typed(row))) >= SHEET_STAGES.indexOf(stage),
    ).length;
  const figures = [
    [t.planned, batch.length],
    [t.started, reached(batch, 'UNDER_CONSTRUCTION')],
    [t.built, reached(batch, 'BUILT')],
    [t.operating, reached(batch, 'OPERATING')],
  ] as const;
  return (
    <dl class="report-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t.total}</dt>
        <dd>
          {reached(rows, 'BUILT')}
          <small> / {townships}</small>
        </dd>
      </div>
    </dl>
  );
}
