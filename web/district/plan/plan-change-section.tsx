import { useState } from 'preact/hooks';
import type { Receipt as ReceiptData } from '#contract/shapes.ts';
import { townshipName } from '#domain/programme.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { planChangeWords } from '../../parts/plan-table/plan-change-words.ts';
import { PlanChanges } from '../../parts/plan-table/plan-changes.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { Receipt } from '../../parts/receipt/receipt.tsx';
import { SectionHead } from '../../parts/section-head/section-head.tsx';
import { momentInProse } from '../../strings/dates.ts';
import type { Desk } from '../use-desk.ts';
import { freeTownships } from './add-township.tsx';
import { PlanChangeForm, type TypedChange, UNTYPED } from './plan-change-form.tsx';
import type { PlanRecord } from './use-plan.ts';
import type { PlanChangeReading } from './use-plan-changes.ts';

export interface PlanChangeSectionProps {
  readonly record: PlanRecord;
  readonly reading: PlanChangeReading;
  readonly desk: Desk;
  /** The plan on the server may be another now. */
  readonly onMoved: () => void;
}

/** 计划变更 of an accepted plan: what was asked for, and the way to ask. */
export function PlanChangeSection({ record, reading, desk, onMoved }: PlanChangeSectionProps) {
  const t = planChangeWords();
  const { plan } = record;
  const { changes, cause, read } = reading;
  const [typed, keep] = useKept<TypedChange>(`swap ${plan.districtCode} ${plan.year}`);
  const [sent, setSent] = useState<{ receipt: ReceiptData; what: string } | null>(null);
  const nameOf = (code: string) => townshipName(desk.programme, code);
  if (plan.state !== 'ACCEPTED') return null;
  const standing = plan.entries.filter(({ until }) => until === null);
  const canAsk = desk.me.officer.role === 'DISTRICT_OFFICER' && standing.length > 0;
  const free = freeTownships(
    desk,
    plan.year,
    standing.map(({ townshipCode }) => townshipCode),
  );
  return (
    <section aria-labelledby="changes-title">
      <SectionHead id="changes-title" title={t.title} note={changes?.length === 0 ? t.none : null} />
      <ProblemNotice cause={cause} onAgain={read} />
      {changes && changes.length > 0 && <PlanChanges changes={changes} nameOf={nameOf} />}
      {sent && (
        <Receipt
          focus
          number={sent.receipt.receipt}
          verdict="waiting"
          status={t.sent}
          facts={[
            [t.facts.what, sent.what],
            [t.facts.at, momentInProse(sent.receipt.at)],
          ]}
        />
      )}
      {canAsk &&
        (typed ? (
          <PlanChangeForm
            record={record}
            typed={typed}
            desk={desk}
            nameOf={nameOf}
            onKeep={keep}
            onMoved={() => {
              read();
              onMoved();
            }}
            onSent={(receipt, what) => {
              keep(null);
              setSent({ receipt, what });
              read();
            }}
          />
        ) : free.length === 0 ? (
          <p class="quiet screen-only">{t.noneLeft}</p>
        ) : (
          <div class="buttons plan-buttons screen-only">
            <button
              type="button"
              class="button"
              onClick={() => {
                setSent(null);
                keep(UNTYPED);
              }}
            >
              {t.ask}
            </button>
          </div>
        ))}
    </section>
  );
}
