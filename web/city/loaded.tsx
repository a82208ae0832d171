import type { ComponentChildren } from 'preact';
import { ProblemNotice } from '../parts/problem-notice/problem-notice.tsx';
import type { Asked } from './city-data.ts';
import { cityWords } from './words.ts';

export interface LoadedProps<T> {
  readonly asked: Asked<T>;
  readonly children: (answer: T) => ComponentChildren;
}

/** What was asked for once it is there; until then says that it opens, or why it does not. */
export function Loaded<T>({ asked, children }: LoadedProps<T>) {
  const t = cityWords();
  if (asked.answer !== null) return <>{children(asked.answer)}</>;
  if (asked.cause === null) return <p class="quiet">{t.reading}</p>;
  return <ProblemNotice cause={asked.cause} onAgain={asked.read} />;
}
