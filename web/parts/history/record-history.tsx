import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { HistorySteps, type HistoryStepsProps } from './history-steps.tsx';
import { historyWords } from './history-words.ts';
import { type AskHistory, useHistory } from './use-history.ts';

export interface RecordHistoryProps extends Pick<HistoryStepsProps, 'fields'> {
  readonly ask: AskHistory;
}

/** 修改记录, folded: read when it is opened, more on demand. */
export function RecordHistory({ ask, fields }: RecordHistoryProps) {
  const t = historyWords();
  const { steps, busy, cause, hasMore, read } = useHistory(ask);
  return (
    <details
      class="fold screen-only"
      onToggle={(event) => {
        if (event.currentTarget.open && steps === null) void read();
      }}
    >
      <summary>{t.title}</summary>
      {busy && steps === null && <p class="quiet">{t.reading}</p>}
      {steps?.length === 0 && <p class="quiet">{t.none}</p>}
      {steps !== null && steps.length > 0 && <HistorySteps steps={steps} fields={fields} />}
      <ProblemNotice cause={cause} onAgain={read} />
      {hasMore && (
        <button type="button" class="button-link" aria-disabled={busy} onClick={() => void read()}>
          {t.more}
        </button>
      )}
    </details>
  );
}
