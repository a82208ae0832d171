import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Receipt as ReceiptData } from '#contract/shapes.ts';
import type { AnnualPlanView } from '#domain/records/annual-plan.ts';
import { AskOnce } from '../parts/act/ask-once.tsx';
import { useSaving } from '../parts/act/use-saving.ts';
import { call } from '../parts/api/call.ts';
import { ProblemNotice } from '../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../parts/problem-notice/problem-words.ts';
import { Receipt } from '../parts/receipt/receipt.tsx';
import { momentInProse } from '../strings/dates.ts';
import { count } from '../strings/numbers.ts';
import { ReturnForm, type TypedRemark } from './return-form.tsx';
import { cityWords } from './words.ts';

export interface PlanReviewProps {
  readonly plan: AnnualPlanView;
  readonly name: string;
  readonly nameOf: (townshipCode: string) => string;
  readonly onChanged: () => void;
}

type Step = 'choose' | 'accept' | 'return';

/** Accepts a filed plan after asking once, or returns it with remarks; either leaves a receipt. */
export function PlanReview({ plan, name, nameOf, onChanged }: PlanReviewProps) {
  const t = cityWords().plans;
  const [step, setStep] = useState<Step>('choose');
  const [remarks, setRemarks] = useState<readonly TypedRemark[]>([{ pointer: '', text: '' }]);
  const [done, setDone] = useState<{ receipt: ReceiptData; outcome: 'ACCEPTED' | 'RETURNED' } | null>(null);
  const saving = useSaving({ labelOf: () => t.remarkText });
  const standing = plan.entries.filter((entry) => entry.until === null);
  if (done)
    return (
      <Receipt
        focus
        number={done.receipt.receipt}
        verdict={done.outcome === 'ACCEPTED' ? 'good' : 'warn'}
        status={done.outcome === 'ACCEPTED' ? t.accepted : t.returned}
        facts={[
          [t.facts.district, name],
          [t.facts.year, t.yearOption(plan.year)],
          [t.facts.count, count(standing.length)],
          [t.facts.at, momentInProse(done.receipt.at)],
        ]}
      />
    );
  if (plan.state !== 'SUBMITTED') return null;
  const send = (outcome: 'ACCEPTED' | 'RETURNED') =>
    saving.run(
      async () => {
        const { data } = await call(CITY_ROUTES.reviewPlan, {
          params: { districtCode: plan.districtCode, year: String(plan.year) },
          ifMatch: `"${plan.version}"`,
          body: { outcome, remarks: outcome === 'RETURNED' ? [...remarks] : [] },
        });
        setDone({ receipt: data, outcome });
        onChanged();
      },
      { STALE: onChanged, PLAN_STATE: onChanged },
    );
  const back = () => {
    setStep('choose');
    saving.clear();
  };
  const moved = codeOf(saving.cause) === 'STALE' && <p>{t.moved}</p>;
  return (
    <div class="city-review">
      {step !== 'return' && <ProblemNotice cause={saving.cause}>{moved}</ProblemNotice>}
      {step === 'choose' && (
        <div class="buttons">
          <button type="button" class="button button-primary" onClick={() => setStep('accept')}>
            {t.accept}
          </button>
          <button type="button" class="button" onClick={() => setStep('return')}>
            {t.return}
          </button>
        </div>
      )}
      {step === 'accept' && (
        <AskOnce
          title={t.acceptAsk(name, plan.year, standing.length)}
          words={{ ...t, sure: t.acceptSure }}
          busy={saving.busy}
          onSure={() => send('ACCEPTED')}
          onCancel={back}
        >
          <p>{t.acceptWhat}</p>
        </AskOnce>
      )}
      {step === 'return' && (
        <ReturnForm
          remarks={remarks}
          rows={standing.map((entry) => ({
            value: `/entries/${entry.townshipCode}`,
            label: nameOf(entry.townshipCode),
          }))}
          saving={saving}
          remedy={moved}
          onInput={setRemarks}
          onSend={() => void send('RETURNED')}
          onCancel={back}
        />
      )}
    </div>
  );
}
