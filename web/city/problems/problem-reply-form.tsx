import { useState } from 'preact/hooks';
import { ActForm } from '../../parts/act/act-form.tsx';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { CheckField } from '../../parts/field/choice-field.tsx';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { useKept } from '../../parts/kept/use-kept.ts';
import { useProblemActs } from '../../parts/problem/use-problem-acts.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
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
  const { saving, answer, close } = useProblemActs({
    problem,
    label: t.text,
    onDone: (said) => {
      keep(null);
      onDone(said);
    },
    onMoved,
  });
  const field = fieldsOf(saving, typed, (change) => keep(change(typed).text));
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
          onSure={() => close(closed)}
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
      onSend={() =>
        handsOver ? answer(typed.text, 'DISTRICT', handedOver) : answer(typed.text, null, answered)
      }
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
