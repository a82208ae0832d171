import { useCallback, useEffect, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { call } from '../../parts/api/call.ts';
import { ColumnHeads } from '../../parts/column-heads/column-heads.tsx';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { momentInTable } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import type { Desk } from '../use-desk.ts';
import { actsOf, type DeskAct, type Lists } from './acts.ts';
import { actsWords } from './acts-words.ts';
import './acts-page.css';

interface Read {
  readonly lists: Lists;
  readonly names: Readonly<Record<string, string>>;
}

/** 操作记录: every act on the desk with when, who and its receipt, each leading to what it was about. */
export function ActsPage(desk: Desk) {
  const t = actsWords();
  const { districtCode } = desk.desk;
  const [found, setFound] = useState<Read | null>(null);
  const [cause, setCause] = useState<unknown>(null);
  const read = useCallback(() => {
    const asked = { params: { districtCode }, query: {} };
    setCause(null);
    Promise.all([
      call(DISTRICT_ROUTES.listCorrections, asked),
      call(DISTRICT_ROUTES.listPermits, asked),
      call(DISTRICT_ROUTES.listProblems, asked),
    ]).then(
      ([corrections, permits, problems]) =>
        setFound({
          lists: {
            corrections: corrections.data.rows,
            permits: permits.data.rows,
            problems: problems.data.rows,
          },
          names: { ...corrections.data.names, ...problems.data.names },
        }),
      setCause,
    );
  }, [districtCode]);
  useEffect(read, [read]);
  const acts = found ? actsOf(desk, found.lists) : [];
  const { id, name } = desk.me.officer;
  const whose = ({ by, side }: DeskAct): string =>
    (by === null ? undefined : by === id ? name : found?.names[by]) ?? (side ? t.side[side] : NOTHING);
  return (
    <>
      <div class="section-head acts-head">
        <h1 class="acts-title">{t.title}</h1>
        {acts.length > 0 && <p class="section-head-note">{t.note(acts.length)}</p>}
      </div>
      <ProblemNotice cause={cause} onAgain={read} />
      {!found && cause === null && <p class="quiet">{t.reading}</p>}
      {found && acts.length === 0 && <EmptyState title={t.none} />}
      {acts.length > 0 && (
        <table class="table acts">
          <thead>
            <tr>
              <ColumnHeads of={['at', 'side', 'what', 'number']} words={t.columns} />
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={`${act.at} ${act.what}`}>
                <td class="nowrap">{momentInTable(act.at)}</td>
                <td class="nowrap">{whose(act)}</td>
                <th scope="row">
                  <a href={act.href}>{act.what}</a>
                </th>
                <td class={act.receipt === null ? 'acts-none' : 'nowrap'}>{act.receipt ?? NOTHING}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
