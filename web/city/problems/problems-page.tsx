import type { CityDesk } from '#contract/city-desk.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
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
  const lists = (['CITY', 'DISTRICT'] as const)
    .map((owner) => [owner, desk.problems.filter((problem) => problem.owner === owner)] as const)
    .filter(([, problems]) => problems.length > 0);
  return (
    <>
      <h1 class="city-title">{t.pageTitle}</h1>
      <p class="quiet">{desk.problems.length > 0 && t.pageNote(desk.problems.length)}</p>
      {lists.length === 0 && <EmptyState title={t.none} />}
      {lists.map(([owner, problems]) => (
        <section key={owner} aria-labelledby={`problems-${owner}`}>
          <SectionHead id={`problems-${owner}`} title={owner === 'CITY' ? t.ofCity : t.ofDistrict} />
          <ProblemList {...{ problems, canAnswer, onChanged }} withReplies />
        </section>
      ))}
    </>
  );
}
