import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt as ReceiptData } from '#contract/shapes.ts';
import { AskOnce } from '../../parts/act/ask-once.tsx';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Receipt } from '../../parts/receipt/receipt.tsx';
import { momentInProse } from '../../strings/dates.ts';
import { count } from '../../strings/numbers.ts';
import { type PlanRecord, readPlan } from './use-plan.ts';

export interface PlanSubmissionProps {
  readonly record: PlanRecord;
  /** The plan can be changed and filed now. */
  readonly open: boolean;
  readonly onEdit: () => void;
  readonly onRecord: (record: PlanRecord) => void;
}

/** Files the saved plan after asking once; the receipt stays in its place. */
export function PlanSubmission({ record, open, onEdit, onRecord }: PlanSubmissionProps) {
  const t = planWords();
  const { plan } = record;
  const returned = plan.state === 'RETURNED';
  const [asking, setAsking] = useState(false);
  const [receipt, setReceipt] = useState<ReceiptData | null>(null);
  const saving = useSaving({ labelOf: () => t.notSubmitted });
  const readAgain = async () => onRecord(await readPlan(plan.districtCode, plan.year));
  const submit = () =>
    saving.run(
      async () => {
        const { data } = await call(DISTRICT_ROUTES.submitPlan, {
          params: { districtCode: plan.districtCode, year: String(plan.year) },
          ifMatch: record.etag,
        });
        setReceipt(data);
        setAsking(false);
        // The receipt stands whatever becomes of this reading.
        readAgain().catch(() => undefined);
      },
      { STALE: readAgain, PLAN_STATE: readAgain },
    );
  if (receipt && plan.state !== 'RETURNED')
    return (
      <Receipt
        focus
        number={receipt.receipt}
        verdict="good"
        status={t.received}
        {...(plan.dueOn === null ? {} : { note: receipt.late ? t.lateNote : t.onTimeNote })}
        facts={[
          [t.receivedFacts.year, t.title(plan.year)],
          [t.receivedFacts.count, count(plan.entries.length)],
          [t.receivedFacts.at, momentInProse(receipt.at)],
          [t.receivedFacts.next, t.receivedNext],
        ]}
      />
    );
  return (
    <>
      <ProblemNotice cause={saving.cause} />
      {saving.problems.map((problem) => (
        <Notice key={problem.message} kind="error" title={problem.message} announce="alert" />
      ))}
      {open &&
        (asking ? (
          <AskOnce
            title={t.submitAsk(plan.entries.length)}
            words={{ sure: t.submitSure, busy: t.submitting, cancel: t.submitNot }}
            busy={saving.busy}
            onSure={submit}
            onCancel={() => setAsking(false)}
          >
            <p>{t.submitWhat}</p>
          </AskOnce>
        ) : (
          <div class="buttons plan-buttons">
            {/* A returned plan is changed first; filing it as it is stays possible. */}
            <button
              type="button"
              class={returned ? 'button' : 'button button-primary'}
              onClick={() => setAsking(true)}
            >
              {t.submit}
            </button>
            <button type="button" class={returned ? 'button button-primary' : 'button'} onClick={onEdit}>
              {t.edit}
            </button>
          </div>
        ))}
    </>
  );
}
