import type { ProblemView } from '#domain/records/problem.ts';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { addressOf } from '../place.ts';
import { problemWords } from './problem-words.ts';
import './problems.css';

export interface OpenProblemsProps {
  /** Open ones; nothing is drawn for none. */
  readonly problems: readonly ProblemView[];
}

/** 「未解决 85天 …… 写进展」: what earlier reports raised and nobody has closed, so that it is not written again. */
export function OpenProblems({ problems }: OpenProblemsProps) {
  const t = problemWords();
  if (problems.length === 0) return null;
  return (
    <div class="open-problems">
      <p class="caption">{t.carried(problems.length)}</p>
      <ul>
        {problems.map(({ id, text, ageDays, owner }) => (
          <li key={id} class="open-problem">
            <StatusTag kind={owner === 'DISTRICT' ? 'warn' : 'waiting'}>{t.open(ageDays)}</StatusTag>{' '}
            <span>{text}</span>{' '}
            <a
              class="screen-only nowrap"
              href={addressOf.problem(id)}
              aria-label={owner === 'DISTRICT' ? t.writeOf(text) : t.lookOf(text)}
            >
              {owner === 'DISTRICT' ? t.write : t.look}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
