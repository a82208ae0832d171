import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type * as z from 'zod';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { ProblemView } from '#domain/records/problem.ts';
import { call } from '../../parts/api/call.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import type { Desk } from '../use-desk.ts';
import { ProblemRow } from './problem-row.tsx';
import { problemWords } from './problem-words.ts';
import './problems.css';

type Listed = z.output<(typeof DISTRICT_ROUTES.listProblems)['response']>;

export interface ProblemsPageProps extends Desk {
  /** The problem whose form opens with the page; null: none. */
  readonly id: string | null;
}

/** 困难和问题: what the reports raised, the district's turn first, then the city's; what is over, folded. */
export function ProblemsPage({ id, desk, me, reload }: ProblemsPageProps) {
  const t = problemWords();
  const { districtCode } = desk;
  const [listed, setListed] = useState<Listed | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const [open, setOpen] = useState(id);
  const [said, setSaid] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  const read = useCallback(() => {
    setCause(null);
    call(DISTRICT_ROUTES.listProblems, { params: { districtCode }, query: {} }).then(
      ({ data }) => setListed(data),
      setCause,
    );
  }, [districtCode]);
  useEffect(read, [read]);
  useEffect(() => {
    if (said !== null) note.current?.focus();
  }, [said]);
  const refresh = () => {
    read();
    // The first page and the report show what is open; without an answer they are a moment behind.
    reload().catch(() => undefined);
  };
  const canAnswer = me.officer.role === 'DISTRICT_OFFICER';
  const row = (problem: ProblemView) => (
    <ProblemRow
      key={problem.id}
      problem={problem}
      nameOf={(officer) => listed?.names[officer]}
      canAnswer={canAnswer}
      isOpen={canAnswer && open === problem.id}
      onToggle={() => setOpen(open === problem.id ? null : problem.id)}
      onDone={(words) => {
        setOpen(null);
        setSaid(words);
        refresh();
      }}
      onMoved={refresh}
    />
  );
  const rows = listed?.rows ?? [];
  const closed = rows.filter(({ closedOn }) => closedOn !== null).reverse();
  const ours = rows.filter(({ closedOn, owner }) => closedOn === null && owner === 'DISTRICT');
  const theirs = rows.filter(({ closedOn, owner }) => closedOn === null && owner === 'CITY');
  return (
    <>
      <div class="section-head problems-head">
        <h1 class="problems-title">{t.title}</h1>
        {listed && ours.length + theirs.length > 0 && (
          <p class="section-head-note">{t.note(ours.length + theirs.length, ours.length)}</p>
        )}
      </div>
      <div ref={note} tabIndex={-1}>
        {said !== null && <Notice kind="done" title={said} announce="status" />}
      </div>
      <ProblemNotice cause={cause} onAgain={read} />
      {!listed && cause === null && <p class="quiet">{t.reading}</p>}
      {listed && ours.length + theirs.length === 0 && <EmptyState title={t.none} />}
      <ul>{[...ours, ...theirs].map(row)}</ul>
      {closed.length > 0 && (
        <details class="fold screen-only">
          <summary>{t.closedTitle(closed.length)}</summary>
          <ul>{closed.map(row)}</ul>
        </details>
      )}
    </>
  );
}
