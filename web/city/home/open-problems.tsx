import type { CityDesk } from '#contract/city-desk.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { addressOf } from '../place.ts';
import { ProblemList } from '../problems/problem-list.tsx';
import { problemWords } from '../problems/problem-words.ts';

export interface OpenProblemsProps {
  readonly desk: CityDesk;
  readonly canAnswer: boolean;
  readonly onChanged: () => void;
}

/** Rows that the first page shows; the others are on the page of their own. */
const ROWS = 5;

/** 没答复的问题: those whose answer is the bureau's first, then those that a district has not answered, each oldest first. */
export function OpenProblems({ desk, canAnswer, onChanged }: OpenProblemsProps) {
  const t = problemWords();
  const ours = desk.problems.filter(({ owner }) => owner === 'CITY');
  const theirs = desk.problems.filter(({ owner, replies }) => owner === 'DISTRICT' && replies.length === 0);
  const unanswered = [...ours, ...theirs];
  return (
    <section aria-labelledby="problems-title">
      <SectionHead
        id="problems-title"
        title={t.title}
        note={unanswered.length > 0 ? t.note(unanswered.length, ours.length) : ''}
      >
        {desk.problems.length > 0 && <a href={addressOf.problems}>{t.all(desk.problems.length)}</a>}
      </SectionHead>
      <ProblemList
        problems={unanswered.slice(0, ROWS)}
        empty={t.none}
        canAnswer={canAnswer}
        onChanged={onChanged}
      />
    </section>
  );
}
