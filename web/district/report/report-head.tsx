import { dayOf, daysBetween } from '#domain/calendar.ts';
import { periodOf } from '#domain/deadlines.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear, monthInProse } from '../../strings/dates.ts';
import type { Desk } from '../use-desk.ts';
import { reportStatus } from './report-status.ts';
import { reportWords } from './report-words.ts';
import './report-head.css';

/** The page's heading: month, state, period, and how long it is still open. */
export function ReportHead({ desk, view }: { readonly desk: Desk; readonly view: MonthlyReportView }) {
  const t = reportWords();
  const { first, last } = periodOf(desk.programme, view.month);
  const status = reportStatus(desk, view);
  const left = daysBetween(dayOf(desk.present()), dayOf(view.dueAt));
  const owes = view.state === 'NOT_RECEIVED' || view.state === 'WITHDRAWN';
  return (
    <div class="report-head">
      <h1>{t.title(monthInProse(view.month))}</h1>
      <StatusTag kind={status.verdict}>{status.words}</StatusTag>
      <p class="quiet">{t.period(dayOfYear(first), dayOfYear(last))}</p>
      {owes && (
        <p class="report-head-due">
          <strong>{left >= 0 ? t.left(left) : t.overdue(-left)}</strong> {dueNote(desk.programme, view.dueAt)}
        </p>
      )}
    </div>
  );
}
