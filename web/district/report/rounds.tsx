import { dayOf, type Instant } from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { Clock } from '../../parts/clock/clock.tsx';
import { dayOfYear, momentInTable } from '../../strings/dates.ts';
import { reportWords } from './report-words.ts';
import './rounds.css';

/** The two-sided clock and what went to and fro, newest first, each filing with its receipt. */
export function Rounds({ view, now }: { readonly view: MonthlyReportView; readonly now: Instant }) {
  const t = reportWords().rounds;
  const late = view.firstSubmittedAt === null ? 0 : daysLate(view.firstSubmittedAt, view.dueAt);
  return (
    <aside class="rounds" aria-label={reportWords().receipt.rounds}>
      <h2>{t.both}</h2>
      <Clock slot={view} now={now} />
      <h2>{reportWords().receipt.rounds}</h2>
      <ol class="rounds-list">
        {view.state === 'RETURNED' && (
          <li class="rounds-now">
            <strong>{t.now(view.rounds.length + 1)}</strong>
          </li>
        )}
        {[...view.rounds].reverse().map((round) => (
          <>
            {round.endedAt !== null && round.outcome !== null && (
              <li key={`${round.round} end`} class={`rounds-${round.outcome.toLowerCase()}`}>
                <strong>
                  {round.outcome === 'RETURNED'
                    ? t.returned(round.remarks.length)
                    : round.outcome === 'WITHDRAWN'
                      ? t.withdrawn
                      : t.accepted}
                </strong>
                <span>{momentInTable(round.endedAt)}</span>
              </li>
            )}
            <li key={`${round.round} filed`} class="rounds-filed">
              <strong>
                {t.filed(round.round)}
                {round.round === 1 && `，${late > 0 ? t.late(late) : t.onTime}`}
              </strong>
              <span>{momentInTable(round.submittedAt)}</span>
              <span>{t.receipt(round.receipt)}</span>
            </li>
          </>
        ))}
      </ol>
    </aside>
  );
}

/** 「5月22日，按时」: the first filing and whether it was in time, which no return changes (A22). */
export function firstFiling(view: MonthlyReportView): { readonly day: string; readonly how: string } {
  const t = reportWords().rounds;
  if (view.firstSubmittedAt === null) return { day: '', how: '' };
  const late = daysLate(view.firstSubmittedAt, view.dueAt);
  return { day: dayOfYear(dayOf(view.firstSubmittedAt)), how: late > 0 ? t.late(late) : t.onTime };
}
