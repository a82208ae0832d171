import type { ComponentChildren } from 'preact';
import { type Instant, milliseconds } from '#domain/calendar.ts';
import { Clock } from '../../parts/clock/clock.tsx';
import { inWords } from '../../parts/clock/in-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInTable, monthInProse } from '../../strings/dates.ts';
import { districtName } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { reviewWords } from './review-words.ts';
import type { Waiting } from './waiting.ts';
import './review-queue.css';

export interface ReviewQueueProps {
  readonly title: string;
  readonly waiting: readonly Waiting[];
  readonly now: Instant;
  /** The reader is who reviews them; others may look. */
  readonly canReview: boolean;
  /** Said where nothing waits at all. */
  readonly empty: string;
  /** Further bodies of the table, of five columns: what else waits. Null: nothing does. */
  readonly children?: ComponentChildren;
}

/** The reports that wait for review, longest wait first; the button of the first one is the page's filled one. */
export function ReviewQueue({ title, waiting, now, canReview, empty, children = null }: ReviewQueueProps) {
  const t = reviewWords().queue;
  return (
    <section class="queue" aria-labelledby="queue-title">
      <SectionHead id="queue-title" title={title} note={waiting.length > 1 ? t.note : ''} />
      {waiting.length === 0 && children === null ? (
        <p class="quiet">{empty}</p>
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
                now={now}
                isFirst={i === 0}
                canReview={canReview}
              />
            ))}
          </tbody>
          {children}
        </table>
      )}
    </section>
  );
}

interface QueueRowProps {
  readonly waiting: Waiting;
  readonly now: Instant;
  readonly isFirst: boolean;
  readonly canReview: boolean;
}

function QueueRow({ waiting: { month, districtCode, slot, since }, now, isFirst, canReview }: QueueRowProps) {
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
        <Clock slot={slot} now={now} absolute />
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
