import { Remark } from '#domain/records/monthly-report.ts';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { type Option, SelectField } from '../parts/field/choice-field.tsx';
import { TextAreaField } from '../parts/field/text-field.tsx';
import { fieldId, type Saving } from '../parts/problem-notice/use-saving.ts';
import { cityWords } from './words.ts';

/** A remark as it is typed; an empty pointer stands for the whole plan. */
export interface TypedRemark {
  readonly pointer: string;
  readonly text: string;
}

export interface ReturnFormProps {
  readonly remarks: readonly TypedRemark[];
  /** What a remark can be pinned to beside the whole. */
  readonly rows: readonly Option[];
  readonly saving: Saving;
  readonly onInput: (remarks: readonly TypedRemark[]) => void;
  /** Every remark says something. */
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** What the district is asked to put right, each remark pinned to a row or to the whole. */
export function ReturnForm({ remarks, rows, saving, onInput, onSend, onCancel }: ReturnFormProps) {
  const t = cityWords().plans;
  const change = (at: number, patch: Partial<TypedRemark>) =>
    onInput(remarks.map((remark, i) => (i === at ? { ...remark, ...patch } : remark)));
  const send = () => {
    if (saving.busy) return;
    const issues = remarks.flatMap((remark, i) =>
      Remark.safeParse(remark).success ? [] : [{ pointer: `/remarks/${i}/text`, code: 'REMARK_REQUIRED' }],
    );
    if (issues.length > 0) saving.refuse(issues);
    else onSend();
  };
  return (
    <form
      class="city-return"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{t.returnTitle}</h3>
      <p class="quiet">{t.returnWhat}</p>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notDone(saving.problems.length)}
      >
        <p>{t.keptRemarks}</p>
      </ErrorSummary>
      {remarks.map((remark, i) => (
        <div class="city-remark" key={i}>
          <SelectField
            id={fieldId(`/remarks/${i}/pointer`)}
            label={t.remarkAt}
            placeholder={t.remarkWhole}
            value={remark.pointer}
            options={rows}
            onInput={(pointer) => change(i, { pointer })}
          />
          <TextAreaField
            id={fieldId(`/remarks/${i}/text`)}
            label={t.remarkText}
            required
            rows={2}
            most={500}
            error={saving.errorAt(`/remarks/${i}/text`)}
            value={remark.text}
            onInput={(text) => change(i, { text })}
          />
          {remarks.length > 1 && (
            <button
              type="button"
              class="button-link"
              onClick={() => onInput(remarks.filter((_, at) => at !== i))}
            >
              {t.dropRemark}
            </button>
          )}
        </div>
      ))}
      <p>
        <button
          type="button"
          class="button-link"
          onClick={() => onInput([...remarks, { pointer: '', text: '' }])}
        >
          {t.addRemark}
        </button>
      </p>
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.busy : t.returnSure}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
