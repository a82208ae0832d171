import { type Instant, milliseconds } from '#domain/calendar.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInTable, monthInProse, monthOfYear } from '../../strings/dates.ts';
import type { MonthReports } from '../city-data.ts';
import { districtName } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { ReviewClock } from './review-clock.tsx';
import { reviewWords } from './review-words.ts';
import { inWords, type Waiting } from './waiting.ts';
import './review-queue.css';

export interface ReviewQueueProps {
  readonly waiting: readonly Waiting[];
  readonly running: MonthReports;
  /** The reader is who reviews them; others may look. */
  readonly canReview: boolean;
}

/** The reports that wait for review, longest wait first; the button of the first one is the page's filled one. */
export function ReviewQueue({ waiting, running, canReview }: ReviewQueueProps) {
  const t = reviewWords().queue;
  const owing = running.reports.filter(({ slot }) => (slot?.firstSubmittedAt ?? null) === null).length;
  return (
    <section class="queue screen-only" aria-labelledby="queue-title">
      <SectionHead
        id="queue-title"
        title={canReview ? t.title : t.titleOfOthers}
        note={waiting.length > 1 ? t.note : ''}
      />
      {waiting.length === 0 ? (
        <p class="quiet">{t.empty(owing, monthOfYear(running.month))}</p>
      ) : (
        <table class="table queue-table">
          <caption class="spoken">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.waited}</th>
              <th scope="col">{t.columns.what}</th>
              <th scope="col">{t.columns.filed}</th>
              <th scope="col">{t.columns.clock}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {waiting.map((each, i) => (
              <QueueRow
                key={`${each.month} ${each.districtCode}`}
                waiting={each}
                now={running.now}
                isFirst={i === 0}
                canReview={canReview}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function QueueRow({
  waiting: { month, districtCode, slot, since },
  now,
  isFirst,
  canReview,
}: {
  readonly waiting: Waiting;
  readonly now: Instant;
  readonly isFirst: boolean;
  readonly canReview: boolean;
}) {
  const t = reviewWords().queue;
  const name = districtName(districtCode);
  const label = canReview ? t.reviewOf : t.lookAt;
  return (
    <tr>
      <td class="queue-waited">{inWords(milliseconds(now) - milliseconds(since))}</td>
      <th scope="row">
        <strong>{name}</strong> {t.what(monthInProse(month))}
      </th>
      <td>
        {t.round(slot.rounds.length)}
        <span class="queue-since">{momentInTable(since)}</span>
      </td>
      <td>
        <ReviewClock slot={slot} now={now} absolute />
      </td>
      <td class="queue-open">
        <a
          class={isFirst && canReview ? 'button button-primary' : 'button'}
          href={addressOf.review(month, districtCode)}
          aria-label={label(name, monthInProse(month))}
        >
          {canReview ? t.review : t.look}
        </a>
      </td>
    </tr>
  );
}
