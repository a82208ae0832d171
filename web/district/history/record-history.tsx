import { useState } from 'preact/hooks';
import type * as z from 'zod';
import type { HistoryStep } from '#contract/history.ts';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { momentInTable } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import { changeLines } from './change-words.ts';
import { historyWords } from './history-words.ts';

/** Steps of a record's history, newest first, and what to ask for to go on. */
export type HistoryPage = z.output<(typeof DISTRICT_ROUTES.stationHistory)['response']>;

export interface RecordHistoryProps {
  /** Reads the newest steps, or those before `after`. @throws ApiProblem, Offline */
  readonly ask: (after?: number) => Promise<HistoryPage>;
}

/** 修改记录, folded: read when it is opened, more on demand. */
export function RecordHistory({ ask }: RecordHistoryProps) {
  const t = historyWords();
  const [pages, setPages] = useState<readonly HistoryPage[]>([]);
  const [busy, setBusy] = useState(false);
  const [cause, setCause] = useState<unknown>(null);
  const next = pages[pages.length - 1]?.next ?? null;
  const read = async () => {
    if (busy) return;
    setBusy(true);
    setCause(null);
    try {
      const page = await ask(next === null ? undefined : Number(next));
      setPages((known) => [...known, page]);
    } catch (failure) {
      setCause(failure);
    } finally {
      setBusy(false);
    }
  };
  const steps = pages.flatMap(({ rows }) => rows);
  return (
    <details
      class="table-twin screen-only"
      onToggle={(event) => {
        if (event.currentTarget.open && pages.length === 0) void read();
      }}
    >
      <summary>{t.title}</summary>
      {busy && pages.length === 0 && <p class="quiet">{t.reading}</p>}
      {pages.length > 0 && steps.length === 0 && <p class="quiet">{t.none}</p>}
      {steps.length > 0 && <Steps steps={steps} />}
      <ProblemNotice cause={cause}>
        <button type="button" class="button" onClick={() => void read()}>
          {t.again}
        </button>
      </ProblemNotice>
      {next !== null && cause === null && (
        <button type="button" class="button-link" aria-disabled={busy} onClick={() => void read()}>
          {t.more}
        </button>
      )}
    </details>
  );
}

function Steps({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const t = historyWords();
  const operations: Readonly<Record<string, string>> = t.operations;
  return (
    <div class="table-scroll">
      <table class="table">
        <caption class="spoken">{t.title}</caption>
        <thead>
          <tr>
            {(['at', 'who', 'what', 'changes'] as const).map((column) => (
              <th key={column} scope="col">
                {t.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const lines = changeLines(step.changes);
            return (
              <tr key={step.version}>
                <td class="nowrap">{momentInTable(step.at)}</td>
                <td class="nowrap">
                  {step.officer.name ?? (step.officer.id === 'system' ? t.system : t.unknown)}
                </td>
                <td class="nowrap">{operations[step.operation] ?? NOTHING}</td>
                <td>
                  {lines.length === 0 && <p class="quiet">{t.noField}</p>}
                  {lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                  {step.reason !== null && <p>{t.reason(step.reason)}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
