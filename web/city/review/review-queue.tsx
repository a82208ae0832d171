import type { ComponentChildren } from 'preact';
import { type Instant, milliseconds } from '#domain/calendar.ts';
import type { SinceLastMonth } from '#domain/records/since-last-month.ts';
import { Clock } from '../../parts/clock/clock.tsx';
import { inWords } from '../../parts/clock/in-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInTable, monthInProse } from '../../strings/dates.ts';
import { districtName } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { differenceInWords } from './difference-in-words.ts';
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
              <th scope="col">{t.columns.difference}</th>
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

function QueueRow({ waiting, now, isFirst, canReview }: QueueRowProps) {
  const { month, districtCode, slot, since, difference } = waiting;
  const { queue: t, filed } = reviewWords();
  const name = districtName(districtCode);
  const label = canReview ? t.reviewOf : t.lookAt;
  return (
    <tr>
      <td class="queue-waited">{inWords(milliseconds(now) - milliseconds(since))}</td>
      <th scope="row">
        <strong>{name}</strong> {t.what(monthInProse(month))}
        <span class="queue-since">{filed(slot.rounds.length, momentInTable(since))}</span>
      </th>
      <td class="queue-difference">
        <DifferenceCell difference={difference} />
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

/** What moved in bold, then what else differs from last month's. */
function DifferenceCell({ difference }: { readonly difference: SinceLastMonth | null }) {
  const t = reviewWords().difference;
  if (!difference) return <span class="quiet">{t.atReview}</span>;
  const { moved, also } = differenceInWords(difference);
  return (
    <>
      {moved && <strong>{moved}</strong>}
      {moved && also.length > 0 && t.between}
      {also.join(t.between)}
    </>
  );
}
