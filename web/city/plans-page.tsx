import type { CityDesk } from '#contract/city-desk.ts';
import { dayOf, yearOf } from '#domain/calendar.ts';
import type { Me } from '../parts/session/me.ts';
import type { Asked } from './city-data.ts';
import { PlansSection } from './plans-section.tsx';
import { cityWords } from './words.ts';

export interface PlansPageProps {
  readonly me: Me;
  readonly desk: Asked<CityDesk>;
  /** Null: the running year. */
  readonly year: number | null;
}

/** 年度计划: the districts' plans of a year, and the review of them and of their changes. */
export function PlansPage({ me, desk, year }: PlansPageProps) {
  const today = dayOf(desk.answer?.now ?? me.now);
  const chosen = year ?? yearOf(today);
  return (
    <>
      <h1 class="city-title">{cityWords().places.plans}</h1>
      <PlansSection
        me={me}
        year={chosen}
        today={today}
        changes={(desk.answer?.planChanges ?? []).filter((change) => change.year === chosen)}
        onReviewed={desk.read}
      />
    </>
  );
}
