import { dayOf, daysBetween, type Instant, milliseconds, monthOf, yearOf } from '#domain/calendar.ts';
import { dueNote } from '../parts/due-note/due-note.ts';
import { ProblemNotice } from '../parts/problem-notice/problem-notice.tsx';
import { Sentence, type SentenceWords } from '../parts/sentence/sentence.tsx';
import type { Me } from '../parts/session/me.ts';
import { momentInProse, monthOfYear } from '../strings/dates.ts';
import { count } from '../strings/numbers.ts';
import './city.css';
import { type MonthReports, usePlans } from './city-data.ts';
import { programme } from './city-programme.ts';
import { addressOf, type Place } from './place.ts';
import { PlansSection } from './plans-section.tsx';
import { ReportsSection } from './reports-section.tsx';
import { ReviewQueue } from './review/review-queue.tsx';
import { inWords, useWaiting, type Waiting } from './review/waiting.ts';
import { cityWords } from './words.ts';

export interface CityPageProps {
  readonly me: Me;
  readonly place: Extract<Place, { readonly page: 'reports' | 'plans' }>;
}

/** What waits and who owes, in a sentence about today; under it the plans of a year or the reports of a month. */
export function CityPage({ me, place }: CityPageProps) {
  const t = cityWords();
  const today = dayOf(me.now);
  const plans = usePlans(yearOf(today));
  const { asked: reports, waiting: toReview } = useWaiting(monthOf(today));
  const waiting = plans.answer?.filter((plan) => plan.state === 'SUBMITTED').length ?? 0;
  if (plans.cause !== null || reports.cause !== null)
    return (
      <ProblemNotice cause={plans.cause ?? reports.cause}>
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => {
              plans.read();
              reports.read();
            }}
          >
            {t.again}
          </button>
        </div>
      </ProblemNotice>
    );
  if (plans.answer === null || reports.answer === null) return <p class="quiet">{t.reading}</p>;
  return (
    <>
      <Sentence
        words={[
          ...waits(waiting, toReview, canReview(me), reports.answer.now),
          ...debts(reports.answer, today),
        ]}
        href={(figure) =>
          figure === 'plans' ? addressOf.plans(yearOf(today)) : addressOf.reports(monthOf(today))
        }
      >
        <span>{momentInProse(me.now)}</span>
        <span>{dueNote(programme, reports.answer.dueAt)}</span>
      </Sentence>
      {place.page === 'plans' ? (
        <PlansSection me={me} year={place.year ?? yearOf(today)} today={today} onReviewed={plans.read} />
      ) : (
        <>
          <ReviewQueue waiting={toReview} running={reports.answer} canReview={canReview(me)} />
          <ReportsSection month={place.month ?? monthOf(today)} today={today} />
        </>
      )}
    </>
  );
}

/** True for the officer whose work the review is; other readers of the city look on. */
const canReview = (me: Me): boolean => me.officer.role === 'CITY_OFFICER';

/** What waits for review: reports with the longest wait, then plans. */
function waits(plans: number, reports: readonly Waiting[], yours: boolean, now: Instant): SentenceWords {
  const t = cityWords().sentence;
  const [longest] = reports;
  const ofPlans = plans > 0 ? t.plansWaiting(count(plans), yours) : [];
  if (!longest) return plans > 0 ? ofPlans : t.noPlans(yours);
  const waited = inWords(milliseconds(now) - milliseconds(longest.since));
  return [...t.reportsWaiting(count(reports.length), waited, yours), ...ofPlans];
}

/** Who has not filed, and how long is left. */
function debts({ month, dueAt, reports }: MonthReports, today: string): SentenceWords {
  const t = cityWords().sentence;
  const owing = reports.filter(({ slot }) => (slot?.firstSubmittedAt ?? null) === null).length;
  const left = daysBetween(today, dayOf(dueAt));
  const name = monthOfYear(month);
  const n = count(owing);
  const said =
    owing === 0
      ? t.allIn(count(reports.length), name)
      : left > 0
        ? t.owing(n, name, count(left))
        : left === 0
          ? t.owingToday(n, name)
          : t.overdue(n, name, count(-left));
  return said;
}
