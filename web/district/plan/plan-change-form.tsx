import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Receipt } from '#contract/shapes.ts';
import { PlanChangeInput } from '#domain/records/annual-plan.ts';
import { builtAt } from '#domain/station-state.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { TextAreaField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { planChangeWords } from '../../parts/plan-table/plan-change-words.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
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
  const change = (patch: Partial<TypedChange>) => {
    onKeep({ ...typed, ...patch });
    saving.touch(Object.keys(patch).map((field) => (field === 'entry' ? '/in' : `/${field}`)));
  };
  const send = async () => {
    const body = saving.check(PlanChangeInput, {
      out: typed.out || null,
      in: entry && entryInput(entry),
      reason: typed.reason,
    });
    if (!body) return;
    const params = { districtCode: plan.districtCode, year: String(plan.year) };
    await saving.run(async () => {
      try {
        const { data } = await call(DISTRICT_ROUTES.requestPlanChange, {
          params,
          body,
          ifMatch: record.etag,
        });
        onSent(data, t.swap(nameOf(body.out), nameOf(body.in.townshipCode)));
      } catch (cause) {
        const code = codeOf(cause);
        if (code === 'STALE' || code === 'PLAN_STATE') onMoved();
        throw cause;
      }
    });
  };
  return (
    <form
      class="plan-change"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void send();
      }}
    >
      <h3>{t.ask}</h3>
      <p class="quiet">{t.askWhat}</p>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notSent(saving.problems.length)}
      >
        <p>{t.kept}</p>
      </ErrorSummary>
      <ProblemNotice cause={saving.cause} />
      <SelectField
        id={fieldId('/out')}
        label={t.out}
        required
        width="medium"
        error={saving.errorAt('/out')}
        {...(leaving.length === 0 ? { hint: t.noneLeaves } : {})}
        value={typed.out}
        options={leaving.map(({ townshipCode: value }) => ({ value, label: nameOf(value) }))}
        onInput={(out) => change({ out })}
      />
      <SelectField
        id={fieldId('/in')}
        label={t.in}
        required
        width="medium"
        {...(free.length === 0 ? { hint: t.noneLeft } : {})}
        error={saving.errorAt('/in')}
        value={entry?.townshipCode ?? ''}
        options={free.map(({ township }) => ({ value: township.code, label: township.name }))}
        onInput={(code) =>
          change({
            entry: code === '' ? null : { ...(entry ?? newEntry(code, plan.year)), townshipCode: code },
          })
        }
      />
      {entry && (
        <EntryForm
          entry={entry}
          saving={saving}
          onInput={(patch) => {
            change({ entry: { ...entry, ...patch } });
            saving.touch(touchedBy(entry.townshipCode, patch));
          }}
        />
      )}
      <TextAreaField
        id={fieldId('/reason')}
        label={t.reason}
        hint={t.reasonHint}
        required
        rows={2}
        most={500}
        error={saving.errorAt('/reason')}
        value={typed.reason}
        onInput={(reason) => change({ reason })}
      />
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.busy : t.send}
        </button>
        <button type="button" class="button" onClick={() => onKeep(null)}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
