import { Fragment } from 'preact';
import { daysLate } from '#domain/deadlines.ts';
import type { MonthlyReportView, Remark } from '#domain/records/monthly-report.ts';
import { dueNote } from '../../parts/due-note/due-note.ts';
import { correctionInWords } from '../../parts/figure-correction/correction-in-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInTable } from '../../strings/dates.ts';
import { labelled } from '../../strings/punctuation.ts';
import { programme, townshipName } from '../city-programme.ts';
import { reviewWords } from './review-words.ts';

export interface ReviewRoundsProps {
  readonly view: MonthlyReportView;
  /** A remark's place: 「附海镇 形象进度」. */
  readonly placeOf: (pointer: string) => string;
}

/** What went to and fro, newest first, with the remarks of every return. */
export function ReviewRounds({ view, placeOf }: ReviewRoundsProps) {
  const t = reviewWords().rounds;
  const late = view.firstSubmittedAt === null ? 0 : daysLate(view.firstSubmittedAt, view.dueAt);
  const remarks = (all: readonly Remark[]) =>
    all.map((remark) => (
      <span key={remark.pointer} class="review-remark">
        {labelled(placeOf(remark.pointer), remark.text)}
      </span>
    ));
  return (
    <section class="review-rounds" aria-labelledby="rounds-title">
      <SectionHead id="rounds-title" title={t.title} note={t.note} />
      <ol>
        {[...view.rounds].reverse().map((round) => (
          <Fragment key={round.round}>
            {round.outcome !== null && !round.correction && (
              <li>
                <span class="caption">{momentInTable(round.endedAt)}</span>
                <div>
                  <strong>
                    {round.outcome === 'RETURNED'
                      ? t.returned(round.remarks.length)
                      : round.outcome === 'WITHDRAWN'
                        ? t.withdrawn
                        : t.accepted}
                  </strong>
                  {remarks(round.remarks)}
                </div>
              </li>
            )}
            <li>
              <span class="caption">{momentInTable(round.submittedAt)}</span>
              <div>
                <strong>
                  {round.correction
                    ? correctionInWords(round.correction, townshipName)
                    : t.filed(round.round)}
                </strong>
                {round.correction && <span class="review-remark">{round.correction.reason}</span>}
                <span class="review-remark">{round.receipt}</span>
                {round.round === 1 && (
                  <span class="review-remark">
                    {late > 0 ? t.firstLate(late) : t.firstOnTime(dueNote(programme, view.dueAt))}
                  </span>
                )}
              </div>
            </li>
          </Fragment>
        ))}
      </ol>
    </section>
  );
}
