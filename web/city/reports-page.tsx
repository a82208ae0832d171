import type { CityDesk } from '#contract/city-desk.ts';
import { dayOf, type Month, monthOf } from '#domain/calendar.ts';
import type { Me } from '../parts/session/me.ts';
import { monthOfYear } from '../strings/dates.ts';
import { ReportsSection } from './reports-section.tsx';
import { ReviewQueue } from './review/review-queue.tsx';
import { reviewWords } from './review/review-words.ts';
import { waitingOf } from './review/waiting.ts';
import { cityWords } from './words.ts';

export interface ReportsPageProps {
  readonly me: Me;
  readonly desk: CityDesk;
  /** Null: the running month. */
  readonly month: Month | null;
}

/** 月报审核: the reports of any month that wait for review, and under them every report of one month. */
export function ReportsPage({ me, desk, month }: ReportsPageProps) {
  const t = reviewWords().queue;
  const canReview = me.officer.role === 'CITY_OFFICER';
  const today = dayOf(desk.now);
  const owing = desk.districts.filter(({ slot }) => (slot?.firstSubmittedAt ?? null) === null).length;
  return (
    <>
      <h1 class="city-title">{cityWords().places.reports}</h1>
      <ReviewQueue
        title={canReview ? t.title : t.titleOfOthers}
        waiting={waitingOf(desk)}
        now={desk.now}
        canReview={canReview}
        empty={t.empty(owing, monthOfYear(desk.month))}
      />
      <ReportsSection month={month ?? monthOf(today)} today={today} />
    </>
  );
}
