import type { CityDesk } from '#contract/city-desk.ts';
import type { Me } from '../../parts/session/me.ts';
import { monthOfYear } from '../../strings/dates.ts';
import { ReviewQueue } from '../review/review-queue.tsx';
import { waitingOf } from '../review/waiting.ts';
import { DayStrip } from './day-strip.tsx';
import { DebtSentence } from './debt-sentence.tsx';
import { GateList } from './gate-list.tsx';
import './home-page.css';
import { homeWords } from './home-words.ts';
import { OpenProblems } from './open-problems.tsx';
import { OtherWaiting } from './other-waiting.tsx';
import { owingOf } from './owing.ts';
import { OwingList } from './owing-list.tsx';

export interface HomePageProps {
  readonly me: Me;
  readonly desk: CityDesk;
  /** Something was done here: the desk may stand otherwise. */
  readonly onChanged: () => void;
}

/** 待办: what waits for the bureau, the days to the month's end, who owes a report, the gates, the open problems. */
export function HomePage({ me, desk, onChanged }: HomePageProps) {
  const t = homeWords().queue;
  // The business office reviews, reminds and answers; leadership and administrators look on.
  const acts = me.officer.role === 'CITY_OFFICER';
  const waiting = waitingOf(desk);
  const owing = owingOf(desk).length;
  const hasOthers = desk.plans.length + desk.planChanges.length > 0;
  return (
    <>
      <DebtSentence desk={desk} yours={acts} />
      <ReviewQueue
        title={acts ? t.title : t.titleOfOthers}
        waiting={waiting}
        now={desk.now}
        canReview={acts}
        empty={t.empty(owing, monthOfYear(desk.month), acts)}
      >
        {hasOthers ? <OtherWaiting desk={desk} canReview={acts} isFirst={waiting.length === 0} /> : null}
      </ReviewQueue>
      <DayStrip desk={desk} filed={desk.districts.length - owing} />
      <div class="home-columns">
        <OwingList desk={desk} canRemind={acts} onReminded={onChanged} />
        <GateList desk={desk} />
      </div>
      <OpenProblems desk={desk} canAnswer={acts} onChanged={onChanged} />
    </>
  );
}
