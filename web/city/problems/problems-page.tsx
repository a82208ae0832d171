import type { CityDesk } from '#contract/city-desk.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import type { Me } from '../../parts/session/me.ts';
import { ProblemList } from './problem-list.tsx';
import { problemWords } from './problem-words.ts';

export interface ProblemsPageProps {
  readonly me: Me;
  readonly desk: CityDesk;
  readonly onChanged: () => void;
}

/** Every open problem with its answers, those whose answer is the bureau's apart from those with the districts. */
export function ProblemsPage({ me, desk, onChanged }: ProblemsPageProps) {
  const t = problemWords();
  const canAnswer = me.officer.role === 'CITY_OFFICER';
  return (
    <>
      <h1 class="city-title">{t.pageTitle}</h1>
      <p class="quiet">{t.pageNote(desk.problems.length)}</p>
      {(['CITY', 'DISTRICT'] as const).map((owner) => (
        <section key={owner} aria-labelledby={`problems-${owner}`}>
          <SectionHead id={`problems-${owner}`} title={t.turns[owner]} />
          <ProblemList
            {...{ canAnswer, onChanged }}
            problems={desk.problems.filter((problem) => problem.owner === owner)}
            empty={t.noneOf[owner]}
            withReplies
          />
        </section>
      ))}
    </>
  );
}
