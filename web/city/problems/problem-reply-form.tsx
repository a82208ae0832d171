import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { ProblemReply } from '#domain/records/problem.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { CheckField } from '../../parts/field/choice-field.tsx';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { useKept } from '../../parts/kept/use-kept.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import type { OpenProblem } from './problem-list.tsx';
import { problemWords } from './problem-words.ts';

export interface ProblemReplyFormProps {
  readonly problem: OpenProblem;
  /** It was done; what is said of it. */
  readonly onDone: (said: string) => void;
  /** The problem stands otherwise on the server: another answered or closed it. */
  readonly onMoved: () => void;
  readonly onCancel: () => void;
}

/** Answers a problem whose turn is the bureau's, and hands it to the district if need be; closes either side's after asking once. */
export function ProblemReplyForm({ problem, onDone, onMoved, onCancel }: ProblemReplyFormProps) {
  const t = problemWords().form;
  const isOurs = problem.owner === 'CITY';
  const [kept, keep] = useKept<string>(`reply ${problem.districtCode} ${problem.id}`);
  const text = kept ?? '';
  const [handsOver, setHandsOver] = useState(false);
  const [isClosing, setClosing] = useState(!isOurs);
  const saving = useSaving({ labelOf: () => t.text });
  const at = {
    params: { districtCode: problem.districtCode, id: problem.id },
    ifMatch: `"${problem.version}"`,
  };
  const act = (send: () => Promise<{ readonly data: Receipt }>, said: (receipt: string) => string) =>
    saving.run(async () => {
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
  const answer = () => {
    const body = saving.check(ProblemReply, { text, owner: handsOver ? 'DISTRICT' : null });
    const { handedOver, answered } = problemWords();
    if (body && !saving.busy)
      void act(() => call(DISTRICT_ROUTES.answerProblem, { ...at, body }), handsOver ? handedOver : answered);
  };
  const close = () => {
    if (!saving.busy) void act(() => call(DISTRICT_ROUTES.closeProblem, at), problemWords().closed);
  };
  const cancel = (
    <button
      type="button"
      class="button"
      onClick={() => {
        saving.clear();
        if (isClosing && isOurs) setClosing(false);
        else onCancel();
      }}
    >
      {t.cancel}
    </button>
  );
  return (
    <>
      <ProblemNotice cause={saving.cause} />
      {isClosing ? (
        <Notice kind="attention" title={t.closeAsk} announce="status">
          <p>{t.closeWhat}</p>
          <div class="buttons">
            <button type="button" class="button button-primary" aria-disabled={saving.busy} onClick={close}>
              {saving.busy ? t.busy : t.closeSure}
            </button>
            {cancel}
          </div>
        </Notice>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            answer();
          }}
        >
          <ErrorSummary
            problems={saving.problems}
            attempt={saving.attempt}
            title={t.notDone(saving.problems.length)}
          />
          <TextAreaField
            id={fieldId('/text')}
            label={t.text}
            hint={t.hint}
            required
            rows={3}
            most={1000}
            error={saving.errorAt('/text')}
            value={text}
            onInput={(typed) => {
              keep(typed);
              saving.touch(['/text']);
            }}
          />
          <CheckField
            id={fieldId('/owner')}
            label={t.handOver}
            hint={t.handOverHint}
            checked={handsOver}
            onInput={setHandsOver}
          />
          <div class="buttons">
            <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
              {saving.busy ? t.busy : t.send}
            </button>
            <button type="button" class="button" onClick={() => setClosing(true)}>
              {t.close}
            </button>
            {cancel}
          </div>
        </form>
      )}
    </>
  );
}
