import { Fragment } from 'preact';
import { dayOf, type Instant } from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import { type Programme, townshipName } from '#domain/programme.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { Clock } from '../../parts/clock/clock.tsx';
import { correctionInWords } from '../../parts/figure-correction/correction-in-words.ts';
import { dayOfYear, momentInTable } from '../../strings/dates.ts';
import { reportWords } from './report-words.ts';
import './rounds.css';

export interface RoundsProps {
  readonly view: MonthlyReportView;
  readonly now: Instant;
  readonly programme: Programme;
}

/** The two-sided clock and what went to and fro, newest first, each filing with its receipt. */
export function Rounds({ view, now, programme }: RoundsProps) {
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
          <Fragment key={round.round}>
            {round.endedAt !== null && round.outcome !== null && !round.correction && (
              <li class={`rounds-${round.outcome.toLowerCase()}`}>
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
            <li class="rounds-filed">
              <strong>
                {round.correction
                  ? correctionInWords(round.correction, (code) => townshipName(programme, code))
                  : t.filed(round.round)}
                {round.round === 1 && `，${late > 0 ? t.late(late) : t.onTime}`}
              </strong>
              <span>{momentInTable(round.submittedAt)}</span>
              {round.correction && <span>{round.correction.reason}</span>}
              <span>{t.receipt(round.receipt)}</span>
            </li>
          </Fragment>
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
