import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { PlanChangeInput } from '#domain/records/annual-plan.ts';
import { builtAt } from '#domain/station-state.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { planChangeWords } from '../../parts/plan-table/plan-change-words.ts';
import { townshipLines } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { freeTownships } from './add-township.tsx';
import { EntryForm } from './entry-form.tsx';
import { entryInput, newEntry, type TypedEntry, touchedBy } from './typed-plan.ts';
import type { PlanRecord } from './use-plan.ts';

/** A swap as its form holds it; no entry until the township that comes in is chosen. */
export interface TypedChange {
  readonly out: string;
  readonly entry: TypedEntry | null;
  readonly reason: string;
}

/** The form as it opens. */
export const UNTYPED: TypedChange = { out: '', entry: null, reason: '' };

export interface PlanChangeFormProps {
  readonly record: PlanRecord;
  readonly typed: TypedChange;
  readonly desk: Desk;
  readonly nameOf: (townshipCode: string) => string;
  readonly onKeep: (typed: TypedChange | null) => void;
  readonly onMoved: () => void;
  /** `what` says the swap in words. */
  readonly onSent: (receipt: Receipt, what: string) => void;
}

/** 申请调换: one township out, another in with all that the list asks for, and why. */
export function PlanChangeForm(props: PlanChangeFormProps) {
  const { record, typed, desk, nameOf, onKeep, onMoved, onSent } = props;
  const t = planChangeWords();
  const labels: Readonly<Record<string, string>> = fieldWords().planEntry;
  const { plan } = record;
  const { entry } = typed;
  const standing = plan.entries.filter(({ until }) => until === null);
  const built = townshipLines(desk.desk, desk.programme, desk.today).filter(({ life }) =>
    builtAt(life, desk.today),
  );
  const leaving = standing.filter((one) => !built.some(({ township }) => township.code === one.townshipCode));
  const free = freeTownships(
    desk,
    plan.year,
    standing.map(({ townshipCode }) => townshipCode),
  );
  const saving = useSaving({
    labelOf: (pointer) =>
      ({ '/out': t.out, '/in': t.in, '/reason': t.reason })[pointer] ??
      labels[pointer.split('/')[3] ?? ''] ??
      t.in,
    pointerOf: (pointer) =>
      pointer === '/in/townshipCode' ? '/in' : pointer.replace(/^\/in\//, `/entries/${entry?.townshipCode}/`),
  });
  const field = fieldsOf(saving, typed, (change) => onKeep(change(typed)));
  const bring = (next: TypedEntry | null) => {
    onKeep({ ...typed, entry: next });
    saving.touch(['/in']);
  };
  const send = async () => {
    const body = saving.check(PlanChangeInput, {
      out: typed.out || null,
      in: entry && entryInput(entry),
      reason: typed.reason,
    });
    if (!body) return;
    const params = { districtCode: plan.districtCode, year: String(plan.year) };
    await saving.run(
      async () => {
        const { data } = await call(DISTRICT_ROUTES.requestPlanChange, {
          params,
          body,
          ifMatch: record.etag,
        });
        onSent(data, t.swap(nameOf(body.out), nameOf(body.in.townshipCode)));
      },
      { STALE: onMoved, PLAN_STATE: onMoved },
    );
  };
  return (
    <ActForm
      class="plan-change"
      saving={saving}
      words={t}
      head={
        <>
          <h3>{t.ask}</h3>
          <p class="quiet">{t.askWhat}</p>
        </>
      }
      onSend={send}
      onCancel={() => onKeep(null)}
    >
      <SelectField
        {...field('out')}
        required
        width="medium"
        hint={leaving.length === 0 && t.noneLeaves}
        options={leaving.map(({ townshipCode: value }) => ({ value, label: nameOf(value) }))}
      />
      <SelectField
        {...saving.field('/in')}
        required
        width="medium"
        hint={free.length === 0 && t.noneLeft}
        value={entry?.townshipCode ?? ''}
        options={free.map(({ township }) => ({ value: township.code, label: township.name }))}
        onInput={(code) =>
          bring(code === '' ? null : { ...(entry ?? newEntry(code, plan.year)), townshipCode: code })
        }
      />
      {entry && (
        <EntryForm
          entry={entry}
          saving={saving}
          onInput={(patch) => {
            bring({ ...entry, ...patch });
            saving.touch(touchedBy(entry.townshipCode, patch));
          }}
        />
      )}
      <TextAreaField {...field('reason')} hint={t.reasonHint} required rows={2} most={500} />
    </ActForm>
  );
}
