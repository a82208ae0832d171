import { type ComparedRow, FIGURE_FIELDS, hasProgress } from '#domain/compare-rows.ts';
import type { ReportContent } from '#domain/records/monthly-report.ts';
import { dayOfYear } from '../../strings/dates.ts';
import { reviewWords } from './review-words.ts';

export interface ReviewFiguresProps {
  readonly rows: readonly ComparedRow[];
  readonly content: ReportContent;
}

/** The report in four figures: what moved, what stands, what stands out, and whether the province has it too. */
export function ReviewFigures({ rows, content }: ReviewFiguresProps) {
  const t = reviewWords().figures;
  const operating = rows.filter(({ state }) => state === 'OPERATING' || state === 'SUSPENDED').length;
  const built = operating + rows.filter(({ state }) => state === 'BUILT').length;
  const figures = rows.flatMap((row) => FIGURE_FIELDS.map((field) => row.figures[field]));
  const warned = figures.filter(({ warnings }) => warnings.length > 0).length;
  const standing = figures.filter(({ swings, warnings }) => swings || warnings.length > 0).length;
  const filedOn = content.provincialFiledOn;
  return (
    <dl class="review-figures">
      <div>
        <dt>{t.moved}</dt>
        <dd>{t.stations(rows.filter(hasProgress).length)}</dd>
      </div>
      <div>
        <dt>{t.rows}</dt>
        <dd>
          {built} / {operating} <small>{t.of(rows.length)}</small>
        </dd>
      </div>
      <div>
        <dt>{t.check}</dt>
        <dd>{t.cells(standing, warned)}</dd>
      </div>
      <div>
        <dt>{t.provincial}</dt>
        <dd>
          {content.provincialSystemFiled
            ? t.provincialFiled(filedOn === null ? '' : dayOfYear(filedOn))
            : t.provincialNot}
        </dd>
      </div>
    </dl>
  );
}
