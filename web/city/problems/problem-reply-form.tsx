import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { ProblemReply } from '#domain/records/problem.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { call } from '../../parts/api/call.ts';
import { CheckField } from '../../parts/field/choice-field.tsx';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { useKept } from '../../parts/kept/use-kept.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { useSaving } from '../../parts/problem-notice/use-saving.ts';
import type { OpenProblem } from './open-problem.ts';
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
  const { form: t, answered, handedOver, closed } = problemWords();
  const isOurs = problem.owner === 'CITY';
  const [kept, keep] = useKept<string>(`reply ${problem.districtCode} ${problem.id}`);
  const [handsOver, setHandsOver] = useState(false);
  const [isClosing, setClosing] = useState(!isOurs);
  const typed = { text: kept ?? '' };
  const saving = useSaving({ labelOf: () => t.text });
  const field = fieldsOf(saving, typed, (change) => keep(change(typed).text));
  const { districtCode, id, version } = problem;
  const at = { params: { districtCode, id }, ifMatch: `"${version}"` };
  const act = (send: () => Promise<{ readonly data: Receipt }>, said: (receipt: string) => string) =>
    saving.run(
      async () => {
        const { data } = await send();
        keep(null);
        onDone(said(data.receipt));
      },
      { STALE: onMoved, PROBLEM_CLOSED: onMoved },
    );
  const answer = () => {
    const body = saving.check(ProblemReply, { ...typed, owner: handsOver ? 'DISTRICT' : null });
    if (body)
      void act(() => call(DISTRICT_ROUTES.answerProblem, { ...at, body }), handsOver ? handedOver : answered);
  };
  const cancel = () => {
    saving.clear();
    if (isClosing && isOurs) setClosing(false);
    else onCancel();
  };
  if (isClosing)
    return (
      <>
        <ProblemNotice cause={saving.cause} />
        <AskOnce
          title={t.closeAsk}
          words={{ ...t, sure: t.closeSure }}
          busy={saving.busy}
          onSure={() => act(() => call(DISTRICT_ROUTES.closeProblem, at), closed)}
          onCancel={cancel}
        >
          <p>{t.closeWhat}</p>
        </AskOnce>
      </>
    );
  return (
    <ActForm
      saving={saving}
      words={t}
      onSend={answer}
      onCancel={cancel}
      more={
        <button type="button" class="button" onClick={() => setClosing(true)}>
          {t.close}
        </button>
      }
    >
      <TextAreaField {...field('text')} hint={t.hint} required rows={3} most={1000} />
      <CheckField
        {...saving.field('/owner')}
        label={t.handOver}
        hint={t.handOverHint}
        checked={handsOver}
        onInput={setHandsOver}
      />
    </ActForm>
  );
}
