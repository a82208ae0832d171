import { useState } from 'preact/hooks';
import type { ProblemView } from '#domain/records/problem.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { fieldId } from '../../parts/act/use-saving.ts';
import { CheckField } from '../../parts/field/choice-field.tsx';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { useKept } from '../../parts/kept/use-kept.ts';
import { useProblemActs } from '../../parts/problem/use-problem-acts.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
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
  const typed = kept ?? { text: '', handsOver: false };
  const { text, handsOver } = typed;
  const [isClosing, setClosing] = useState(!isOurs);
  const { saving, answer, close } = useProblemActs({
    problem,
    label: t.text,
    onDone: (said) => {
      keep(null);
      onDone(said);
    },
    onMoved,
  });
  const field = fieldsOf(saving, typed, (change) => keep(change(typed)));
  if (isClosing)
    return (
      <div class="problem-form">
        <ProblemNotice cause={saving.cause} />
        <AskOnce
          title={t.closeAsk}
          words={{ sure: t.sure, busy: t.busy, cancel: t.keep }}
          busy={saving.busy}
          onSure={() => close(done.closed)}
          onCancel={() => (isOurs ? setClosing(false) : onCancel())}
        >
          <p>{t.closeWhat}</p>
        </AskOnce>
      </div>
    );
  return (
    <ActForm
      class="problem-form"
      saving={saving}
      words={{ ...t, notDone: t.notSaved }}
      onSend={() => (handsOver ? answer(text, 'CITY', done.handedOver) : answer(text, null, done.answered))}
      onCancel={() => {
        keep(null);
        onCancel();
      }}
      more={
        <button type="button" class="button-link" onClick={() => setClosing(true)}>
          {t.close}
        </button>
      }
    >
      <TextAreaField {...field('text')} hint={t.hint} required rows={2} most={MOST} />
      <CheckField
        id={fieldId('/owner')}
        label={t.handOver}
        hint={t.handOverHint}
        checked={handsOver}
        onInput={(on) => keep({ text, handsOver: on })}
      />
    </ActForm>
  );
}
