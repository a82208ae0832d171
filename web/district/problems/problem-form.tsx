import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { ProblemReply, type ProblemView } from '#domain/records/problem.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { CheckField } from '../../parts/field/choice-field.tsx';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { useKept } from '../../parts/kept/use-kept.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { problemWords } from './problem-words.ts';

export interface ProblemFormProps {
  readonly problem: ProblemView;
  /** It was done; what is said of it. */
  readonly onDone: (said: string) => void;
  /** Somebody else answered or closed it: the page reads again. */
  readonly onMoved: () => void;
  readonly onCancel: () => void;
}

/** Most characters of an answer. */
const MOST = 1000;

interface Typed {
  readonly text: string;
  readonly handsOver: boolean;
}

/** 写进展: what was done, handed to the city if need be; or the problem is over, which asks once. */
export function ProblemForm({ problem, onDone, onMoved, onCancel }: ProblemFormProps) {
  const { form: t, done } = problemWords();
  const isOurs = problem.owner === 'DISTRICT';
  const [kept, keep] = useKept<Typed>(`problem ${problem.districtCode} ${problem.id}`);
  const { text, handsOver } = kept ?? { text: '', handsOver: false };
  const [isClosing, setClosing] = useState(!isOurs);
  const saving = useSaving({ labelOf: () => t.text });
  const { districtCode, id, version } = problem;
  const at = { params: { districtCode, id }, ifMatch: `"${version}"` };
  const act = async (send: () => Promise<{ readonly data: Receipt }>, said: (receipt: string) => string) => {
    if (saving.busy) return;
    await saving.run(async () => {
      try {
        const { data } = await send();
        keep(null);
        onDone(said(data.receipt));
      } catch (cause) {
        const code = codeOf(cause);
        if (code === 'STALE' || code === 'PROBLEM_CLOSED') onMoved();
        throw cause;
      }
    });
  };
  const answer = () => {
    const body = saving.check(ProblemReply, { text, owner: handsOver ? 'CITY' : null });
    if (body)
      void act(
        () => call(DISTRICT_ROUTES.answerProblem, { ...at, body }),
        handsOver ? done.handedOver : done.answered,
      );
  };
  if (isClosing)
    return (
      <div class="problem-form">
        <ProblemNotice cause={saving.cause} />
        <Notice kind="attention" title={t.closeAsk} announce="status">
          <p>{t.closeWhat}</p>
          <div class="buttons">
            <button
              type="button"
              class="button"
              aria-disabled={saving.busy}
              onClick={() => void act(() => call(DISTRICT_ROUTES.closeProblem, at), done.closed)}
            >
              {saving.busy ? t.busy : t.sure}
            </button>
            <button type="button" class="button" onClick={() => (isOurs ? setClosing(false) : onCancel())}>
              {t.keep}
            </button>
          </div>
        </Notice>
      </div>
    );
  return (
    <form
      class="problem-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notSaved(saving.problems.length)}
      >
        <p>{t.kept}</p>
      </ErrorSummary>
      <ProblemNotice cause={saving.cause} />
      <TextAreaField
        id={fieldId('/text')}
        label={t.text}
        hint={t.hint}
        required
        rows={2}
        most={MOST}
        error={saving.errorAt('/text')}
        value={text}
        onInput={(typed) => {
          keep({ text: typed, handsOver });
          saving.touch(['/text']);
        }}
      />
      <CheckField
        id={fieldId('/owner')}
        label={t.handOver}
        hint={t.handOverHint}
        checked={handsOver}
        onInput={(on) => keep({ text, handsOver: on })}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.busy : t.send}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            keep(null);
            onCancel();
          }}
        >
          {t.cancel}
        </button>
        <button type="button" class="button-link" onClick={() => setClosing(true)}>
          {t.close}
        </button>
      </div>
    </form>
  );
}
