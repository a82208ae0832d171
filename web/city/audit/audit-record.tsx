import { useCallback, useEffect } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { call } from '../../parts/api/call.ts';
import { HistorySteps } from '../../parts/history/history-steps.tsx';
import { historyWords } from '../../parts/history/history-words.ts';
import { useHistory } from '../../parts/history/use-history.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { StatusTag } from '../../parts/status-tag/status-tag.tsx';
import { useAsked } from '../city-data.ts';
import { auditWords } from './audit-words.ts';
import { historyOf, type Subject, subjectName } from './subject.ts';

/** One record's history, with the hash of each entry, under what the server says of the whole of it. */
export function AuditRecord({ subject }: { readonly subject: Subject }) {
  const t = auditWords();
  const { kind, id } = subject;
  const { answer, cause, read } = useAsked(
    useCallback(
      () => call(CITY_ROUTES.verifyRecord, { params: { kind, id } }).then(({ data }) => data),
      [kind, id],
    ),
  );
  const history = useHistory(historyOf(subject));
  useEffect(() => void history.read(), []);
  const failure = cause ?? history.cause;
  if (codeOf(cause) === 'NOT_FOUND') return <Notice kind="info" title={t.none} announce="status" />;
  if (failure !== null)
    return (
      <ProblemNotice
        cause={failure}
        onAgain={() => {
          read();
          void history.read();
        }}
      />
    );
  if (!answer || !history.steps)
    return (
      <p class="quiet" role="status">
        {t.reading}
      </p>
    );
  const { versions, hash, fault } = answer;
  return (
    <section aria-labelledby="audit-subject">
      <SectionHead id="audit-subject" title={subjectName(subject)} note={t.historyNote(versions)} />
      <div class="audit-verdict" role="status">
        <p>
          <StatusTag kind={fault ? 'bad' : 'good'}>{fault ? t.broken : t.holds}</StatusTag>{' '}
          {fault ? t.fault(t.brokenAt(fault.version), t.faults[fault.kind]) : t.holdsWhat(versions)}
        </p>
        {fault && <p>{t.brokenTodo}</p>}
        <p class="caption">
          {t.hash} <span class="code history-hash">{hash}</span>
        </p>
      </div>
      <HistorySteps
        steps={history.steps}
        forAudit
        fields={kind === 'officers' ? historyWords().officerFields : undefined}
      />
      {history.hasMore && (
        <button
          type="button"
          class="button-link screen-only"
          aria-disabled={history.busy}
          onClick={() => void history.read()}
        >
          {t.more}
        </button>
      )}
    </section>
  );
}
