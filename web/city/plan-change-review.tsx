import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { type PlanChange, PlanChangeDecision } from '#domain/records/annual-plan.ts';
import { ActForm } from '../parts/act/act-form.tsx';
import { AskOnce } from '../parts/act/ask-once.tsx';
import { fieldsOf } from '../parts/act/fields-of.ts';
import { useSaving } from '../parts/act/use-saving.ts';
import { call } from '../parts/api/call.ts';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { TextAreaField } from '../parts/field/text-field.tsx';
import { planChangeWords } from '../parts/plan-table/plan-change-words.ts';
import { ProblemNotice } from '../parts/problem-notice/problem-notice.tsx';

export interface PlanChangeReviewProps {
  readonly change: PlanChange;
  readonly nameOf: (townshipCode: string) => string;
  /** The change, and with it the plan, may be another on the server now. */
  readonly onChanged: () => void;
}

/** Approves a swap after asking once, or refuses it with a reason. Nothing is drawn for a decided one. */
export function PlanChangeReview({ change, nameOf, onChanged }: PlanChangeReviewProps) {
  const t = planChangeWords();
  const { decide } = t;
  const [step, setStep] = useState<'choose' | PlanChangeDecision['outcome']>('choose');
  const [typed, setTyped] = useState({ reason: '' });
  const saving = useSaving({ labelOf: () => decide.refuseReason });
  const field = fieldsOf(saving, typed, setTyped);
  if (change.state !== 'REQUESTED') return null;
  const send = async (outcome: PlanChangeDecision['outcome']) => {
    const reason = outcome === 'REFUSED' ? typed.reason.trim() : '';
    const body = saving.check(PlanChangeDecision, { outcome, reason: reason === '' ? null : reason });
    if (!body) return;
    const { districtCode, year, id, version } = change;
    await saving.run(
      async () => {
        const params = { districtCode, year: String(year), id };
        await call(CITY_ROUTES.reviewPlanChange, { params, body, ifMatch: `"${version}"` });
        onChanged();
      },
      { STALE: onChanged, PLAN_CHANGE_DECIDED: onChanged },
    );
  };
  const back = () => {
    setStep('choose');
    saving.clear();
  };
  const names = [nameOf(change.out), nameOf(change.in.townshipCode)] as const;
  return (
    <div class="screen-only">
      {step !== 'REFUSED' && (
        <>
          <ProblemNotice cause={saving.cause} />
          <ErrorSummary
            problems={saving.problems}
            attempt={saving.attempt}
            title={decide.notDone(saving.problems.length)}
          />
        </>
      )}
      {step === 'choose' && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => setStep('APPROVED')}>
            {decide.approve}
            <span class="spoken"> {t.swap(...names)}</span>
          </button>
          <button type="button" class="button" onClick={() => setStep('REFUSED')}>
            {decide.refuse}
            <span class="spoken"> {t.swap(...names)}</span>
          </button>
        </div>
      )}
      {step === 'APPROVED' && (
        <AskOnce
          title={decide.approveAsk(...names)}
          words={{ ...t, sure: decide.approveSure }}
          busy={saving.busy}
          onSure={() => send('APPROVED')}
          onCancel={back}
        >
          <p>{decide.approveWhat}</p>
        </AskOnce>
      )}
      {step === 'REFUSED' && (
        <ActForm
          saving={saving}
          words={{ send: decide.refuseSure, busy: t.busy, cancel: t.cancel, notDone: decide.notDone }}
          onSend={() => send('REFUSED')}
          onCancel={back}
        >
          <TextAreaField {...field('reason')} required rows={2} most={500} />
        </ActForm>
      )}
    </div>
  );
}
