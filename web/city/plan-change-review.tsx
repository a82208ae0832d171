import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { type PlanChange, PlanChangeDecision } from '#domain/records/annual-plan.ts';
import { call } from '../parts/api/call.ts';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { TextAreaField } from '../parts/field/text-field.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { planChangeWords } from '../parts/plan-table/plan-change-words.ts';
import { ProblemNotice } from '../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../parts/problem-notice/use-saving.ts';

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
  const [reason, setReason] = useState('');
  const saving = useSaving({ labelOf: () => decide.refuseReason });
  if (change.state !== 'REQUESTED') return null;
  const send = async (outcome: PlanChangeDecision['outcome']) => {
    const typed = outcome === 'REFUSED' ? reason.trim() : '';
    const body = saving.check(PlanChangeDecision, { outcome, reason: typed === '' ? null : typed });
    if (!body || saving.busy) return;
    const { districtCode, year, id, version } = change;
    await saving.run(async () => {
      try {
        const params = { districtCode, year: String(year), id };
        await call(CITY_ROUTES.reviewPlanChange, { params, body, ifMatch: `"${version}"` });
        onChanged();
      } catch (cause) {
        const code = codeOf(cause);
        if (code === 'STALE' || code === 'PLAN_CHANGE_DECIDED') onChanged();
        throw cause;
      }
    });
  };
  const back = () => {
    setStep('choose');
    saving.clear();
  };
  const names = [nameOf(change.out), nameOf(change.in.townshipCode)] as const;
  const cancel = (
    <button type="button" class="button" onClick={back}>
      {t.cancel}
    </button>
  );
  return (
    <div class="screen-only">
      <ProblemNotice cause={saving.cause} />
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={decide.notDone(saving.problems.length)}
      />
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
        <Notice kind="attention" title={decide.approveAsk(...names)} announce="status">
          <p>{decide.approveWhat}</p>
          <div class="buttons">
            <button
              type="button"
              class="button button-primary"
              aria-disabled={saving.busy}
              onClick={() => void send('APPROVED')}
            >
              {saving.busy ? t.busy : decide.approveSure}
            </button>
            {cancel}
          </div>
        </Notice>
      )}
      {step === 'REFUSED' && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send('REFUSED');
          }}
        >
          <TextAreaField
            id={fieldId('/reason')}
            label={decide.refuseReason}
            required
            rows={2}
            most={500}
            error={saving.errorAt('/reason')}
            value={reason}
            onInput={(text) => {
              setReason(text);
              saving.touch(['/reason']);
            }}
          />
          <div class="buttons">
            <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
              {saving.busy ? t.busy : decide.refuseSure}
            </button>
            {cancel}
          </div>
        </form>
      )}
    </div>
  );
}
