import type { MilestoneState } from '#domain/figures/milestones.ts';
import { StatusTag, type Verdict } from '../../parts/status-tag/status-tag.tsx';
import { words } from '../words.ts';
import { roadmapWords } from './roadmap-words.ts';
import type { YearColumn } from './years.ts';

const VERDICTS: Readonly<Record<MilestoneState, Verdict>> = {
  NOT_STARTED: 'waiting',
  IN_PROGRESS: 'waiting',
  ON_SCHEDULE: 'good',
  BEHIND: 'warn',
  MET: 'good',
  MISSED: 'bad',
  MADE_UP: 'flat',
};

/** The years of the roadmap: columns over the curve, on a phone a list under it. The running one is marked. */
export function YearColumns({ columns }: { readonly columns: readonly YearColumn[] }) {
  const t = roadmapWords().roadmap;
  return (
    <ol class="year-columns">
      {columns.map((column) => {
        const { target, state, current } = column;
        return (
          <li
            key={target.year}
            class={column.built === null ? 'year-column year-column-ahead' : 'year-column'}
            aria-current={current ? 'date' : undefined}
          >
            <h3 class="year-column-head">
              <span class="year-column-year">{target.year}</span>{' '}
              <span class="year-column-phase">{t.phase(target)}</span>
            </h3>
            <p class="year-column-count">{countOf(column)}</p>
            {state && (
              <p class="year-column-state">
                <StatusTag kind={VERDICTS[state]}>{t.states[state]}</StatusTag>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function countOf({ target, goal, built, plan }: YearColumn): string {
  const t = roadmapWords().roadmap;
  if (built === null) return t.aim(target) ?? (goal === null ? '' : t.goal(goal));
  if (goal !== null) return t.builtOf(built, goal);
  return plan ? `${t.builtAlone(built)}${words().join}${t.yearPlan(plan.n, plan.d)}` : t.builtAlone(built);
}
