import { yearOf } from '#domain/calendar.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StatusTag, type Verdict } from '../../parts/status-tag/status-tag.tsx';
import { momentInProse } from '../../strings/dates.ts';
import { addressOf } from '../place.ts';
import type { Desk } from '../use-desk.ts';
import './plan.css';
import { BuiltListSection } from './built-list-section.tsx';
import { PlanChangeSection } from './plan-change-section.tsx';
import { PlanFigures } from './plan-figures.tsx';
import { PlanRounds } from './plan-rounds.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { type PlanRecord, usePlan } from './use-plan.ts';
import { usePlanChanges } from './use-plan-changes.ts';

export interface PlanPageProps extends Desk {
  /** Null: the running year. */
  readonly year: number | null;
}

const STATE: Readonly<Record<PlanRecord['plan']['state'], Verdict>> = {
  DRAFT: 'flat',
  SUBMITTED: 'waiting',
  RETURNED: 'warn',
  ACCEPTED: 'good',
};

/** 年度计划: the year's list (附件1), its gates, its rounds; open to change while it is not filed or returned. */
export function PlanPage({ year, ...desk }: PlanPageProps) {
  const chosen = year ?? yearOf(desk.today);
  return <PlanOfYear key={chosen} year={chosen} desk={desk} />;
}

function PlanOfYear({ year, desk }: { readonly year: number; readonly desk: Desk }) {
  const t = planWords();
  const { record, cause, read, replace } = usePlan(desk.district.code, year);
  const years: number[] = [];
  for (let y = desk.programme.baselineYear + 1; y <= yearOf(desk.today) + 1; y++) years.push(y);
  const saved = (next: PlanRecord) => {
    replace(next);
    // Home and stations read the desk; without an answer they are a moment behind.
    desk.reload().catch(() => undefined);
  };
  return (
    <>
      <div class="plan-head">
        <h1>{t.title(year)}</h1>
        {record && (
          <StatusTag kind={STATE[record.plan.state]}>
            {fieldWords().choices.planState[record.plan.state]}
          </StatusTag>
        )}
        <nav class="plan-years screen-only" aria-label={t.years}>
          {years.map((y) => (
            <a key={y} href={addressOf.plan(y)} aria-current={y === year ? 'page' : undefined}>
              {t.year(y)}
            </a>
          ))}
        </nav>
      </div>
      <ProblemNotice cause={cause} onAgain={read} />
      {record === null ? (
        cause === null && <p class="quiet">{t.reading}</p>
      ) : (
        <>
          <p class="caption">{standingOf(record.plan)}</p>
          <PlanFigures plan={record.plan} desk={desk} />
          <PlanBody record={record} desk={desk} onRecord={saved} onMoved={read} />
          <BuiltListSection plan={record.plan} desk={desk} />
          <PlanRounds plan={record.plan} />
        </>
      )}
    </>
  );
}

interface PlanBodyProps {
  readonly record: PlanRecord;
  readonly desk: Desk;
  readonly onRecord: (record: PlanRecord) => void;
  readonly onMoved: () => void;
}

function PlanBody({ record, desk, onRecord, onMoved }: PlanBodyProps) {
  const reading = usePlanChanges(record.plan);
  return (
    <>
      <PlanSheet record={record} desk={desk} changes={reading.changes} onRecord={onRecord} />
      <PlanChangeSection record={record} reading={reading} desk={desk} onMoved={onMoved} />
    </>
  );
}

function standingOf(plan: PlanRecord['plan']): string {
  const t = planWords().standing;
  const last = plan.rounds[plan.rounds.length - 1];
  if (plan.state === 'DRAFT' || !last) return t.DRAFT;
  if (plan.state === 'SUBMITTED') return t.SUBMITTED(momentInProse(last.submittedAt), last.receipt);
  const ended = last.endedAt ?? plan.acceptedAt ?? last.submittedAt;
  return plan.state === 'RETURNED'
    ? t.RETURNED(momentInProse(ended))
    : t.ACCEPTED(momentInProse(ended), last.receipt);
}
