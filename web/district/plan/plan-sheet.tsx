import { useState } from 'preact/hooks';
import { townshipName } from '#domain/programme.ts';
import type { PlanChange } from '#domain/records/annual-plan.ts';
import type { Remark } from '#domain/records/monthly-report.ts';
import { EmptyState } from '../../parts/empty-state/empty-state.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { planChangeWords } from '../../parts/plan-table/plan-change-words.ts';
import { latestDays, rowOfEntry } from '../../parts/plan-table/plan-row.ts';
import { PlanTable, planFoot } from '../../parts/plan-table/plan-table.tsx';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { StateMark } from '../state-mark.tsx';
import { type TownshipLine, townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { PlanEditor } from './plan-editor.tsx';
import { PlanSubmission } from './plan-submission.tsx';
import { type KeptPlan, typedPlan } from './typed-plan.ts';
import type { PlanRecord } from './use-plan.ts';

export interface PlanSheetProps {
  readonly record: PlanRecord;
  readonly desk: Desk;
  /** Of an accepted plan; null while they are not known. */
  readonly changes: readonly PlanChange[] | null;
  readonly onRecord: (record: PlanRecord) => void;
}

/** The list to read, and, while it is not filed or returned, the way to change and to file it. */
export function PlanSheet({ record, desk, changes, onRecord }: PlanSheetProps) {
  const t = planWords();
  const { plan } = record;
  const [kept, keep] = useKept<KeptPlan>(`plan ${plan.districtCode} ${plan.year}`);
  const [saved, setSaved] = useState(false);
  const open =
    (plan.state === 'DRAFT' || plan.state === 'RETURNED') && desk.me.officer.role === 'DISTRICT_OFFICER';
  const nameOf = (code: string) => townshipName(desk.programme, code);
  const remarks = plan.state === 'RETURNED' ? (plan.rounds[plan.rounds.length - 1]?.remarks ?? []) : [];
  const lines = townshipLines(desk.desk, desk.programme, desk.today);
  const progressOf = (code: string) => {
    const line = lines.find(({ township }) => township.code === code);
    return line && <Progress line={line} />;
  };
  const begin = () => {
    const typed = typedPlan(plan);
    setSaved(false);
    keep({ typed, base: typed });
  };
  const general = remarks.filter((remark) => remarkFor(remark) === null);
  return (
    <>
      {general.length > 0 && (
        <Notice kind="attention" title={t.remarks}>
          {general.map((remark) => (
            <p key={remark.text}>{remark.text}</p>
          ))}
        </Notice>
      )}
      {open && kept ? (
        <PlanEditor
          record={record}
          kept={kept}
          desk={desk}
          remarksOf={(code) => <Remarks remarks={remarks.filter((r) => remarkFor(r) === code)} />}
          onKeep={keep}
          onRecord={onRecord}
          onSaved={(next) => {
            keep(null);
            setSaved(true);
            onRecord(next);
          }}
        />
      ) : plan.entries.length === 0 ? (
        <EmptyState title={plan.version > 0 ? t.zero(plan.year) : t.empty(plan.year)}>
          {plan.version > 0 ? (
            <p>{open ? t.zeroOpen : t.zeroWhat}</p>
          ) : open ? (
            <>
              <p>{t.emptyWhat}</p>
              <button type="button" class="button button-primary" onClick={begin}>
                {t.begin}
              </button>
            </>
          ) : (
            <p>{t.emptyReader}</p>
          )}
        </EmptyState>
      ) : (
        <>
          <PlanTable
            caption={t.title(plan.year)}
            rows={plan.entries.map(rowOfEntry)}
            latest={latestDays(desk.programme, plan.year)}
            nameOf={nameOf}
            belowOf={(code) => {
              const own = remarks.filter((remark) => remarkFor(remark) === code);
              const swap = changes?.find(({ state, out }) => state === 'REQUESTED' && out === code);
              if (swap) return <p>{planChangeWords().pending(nameOf(swap.in.townshipCode))}</p>;
              return own.length > 0 && <Remarks remarks={own} />;
            }}
            {...(plan.state === 'ACCEPTED' ? { progressOf } : {})}
          />
          <p class="caption plan-foot">
            {planFoot(plan.entries.map(rowOfEntry), latestDays(desk.programme, plan.year))}
          </p>
          <p class="spoken" role="status">
            {saved ? t.saved : ''}
          </p>
        </>
      )}
      {!(open && kept) && (
        <PlanSubmission record={record} open={open && plan.version > 0} onEdit={begin} onRecord={onRecord} />
      )}
    </>
  );
}

/** What has become of a row: the state, and the day of the last step. */
function Progress({ line }: { readonly line: TownshipLine }) {
  const { stage } = fieldWords().choices;
  const step = (['operatingOn', 'builtOn', 'startedOn'] as const).find((fact) => line.life[fact] !== null);
  const on = step && line.life[step];
  return (
    <>
      <StateMark state={line.state} />
      {step && on && (
        <span class="caption plan-step">
          {on.slice(5)} {stage[step]}
        </span>
      )}
    </>
  );
}

/** The township that a remark is pinned to; null: the whole. */
const remarkFor = (remark: Remark): string | null => /^\/entries\/([^/]+)/.exec(remark.pointer)?.[1] ?? null;

function Remarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const t = planWords();
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark.text} class="plan-remark">
          {t.remark(remark.text)}
        </p>
      ))}
    </>
  );
}
