import type { Instant } from '#domain/calendar.ts';
import { daysLate } from '#domain/deadlines.ts';
import { lastFiling } from '#domain/last-filing.ts';
import type { MonthlyReportView } from '#domain/records/monthly-report.ts';
import { Clock } from '../../parts/clock/clock.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { StatusTag, type Verdict } from '../../parts/status-tag/status-tag.tsx';
import { momentInProse, monthInProse } from '../../strings/dates.ts';
import { districtName } from '../city-programme.ts';
import { addressOf } from '../place.ts';
import { reviewWords } from './review-words.ts';
import type { Waiting } from './waiting.ts';

export interface ReviewHeadProps {
  readonly view: MonthlyReportView;
  /** Nothing moved since last month, not between the two reports either. */
  readonly isStill: boolean;
  readonly waiting: readonly Waiting[];
  readonly now: Instant;
}

const VERDICTS: Readonly<Record<MonthlyReportView['state'], Verdict>> = {
  NOT_RECEIVED: 'waiting',
  SUBMITTED: 'waiting',
  OPENED: 'waiting',
  RETURNED: 'warn',
  WITHDRAWN: 'warn',
  ACCEPTED: 'good',
};

/** Whose report of which month, which round, how it stands, who held it how long, and the way to the others that wait. */
export function ReviewHead({ view, isStill, waiting, now }: ReviewHeadProps) {
  const t = reviewWords();
  const { month, districtCode, rounds, signatures } = view;
  const name = districtName(districtCode);
  const filing = lastFiling(rounds);
  const corrections = rounds.filter(({ correction }) => correction).length;
  const late = view.firstSubmittedAt === null ? 0 : daysLate(view.firstSubmittedAt, view.dueAt);
  const at = waiting.findIndex((each) => each.districtCode === districtCode && each.month === month);
  const neighbour = (each: Waiting | undefined, words: (district: string) => string) =>
    each && (
      <a href={addressOf.review(each.month, each.districtCode)}>{words(districtName(each.districtCode))}</a>
    );
  return (
    <div class="review-head">
      <div>
        <nav class="review-crumbs" aria-label={t.queue.title}>
          <a href={addressOf.reports(month)}>{t.crumb}</a>
          {at >= 0 && <span>{t.place(at + 1, waiting.length)}</span>}
          {at > 0 && neighbour(waiting[at - 1], t.previous)}
          {at >= 0 && neighbour(waiting[at + 1], t.next)}
        </nav>
        <h1>{t.title(name, monthInProse(month))}</h1>
        <p class="review-facts">
          {filing && <span>{t.filed(filing.round, momentInProse(filing.submittedAt))}</span>}
          <StatusTag kind={VERDICTS[view.state]}>{fieldWords().choices.reportState[view.state]}</StatusTag>
          {view.firstSubmittedAt !== null &&
            (late > 0 ? (
              <StatusTag kind="warn">{t.late(late)}</StatusTag>
            ) : (
              <StatusTag kind="good">{t.onTime}</StatusTag>
            ))}
          {corrections > 0 && <StatusTag kind="flat">{t.corrected(corrections)}</StatusTag>}
          {filing?.nil && <StatusTag kind="flat">{isStill ? t.nil : t.nilButTold}</StatusTag>}
          {filing && signatures && (
            <span class="quiet">{t.people(signatures.preparer, signatures.reviewer)}</span>
          )}
        </p>
      </div>
      {filing && <Clock slot={view} now={now} />}
    </div>
  );
}
