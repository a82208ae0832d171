import type { ComponentChildren } from 'preact';
import { Remark } from '#domain/records/monthly-report.ts';
import { ActForm } from '../parts/act/act-form.tsx';
import { fieldId, type Saving } from '../parts/act/use-saving.ts';
import { type Option, SelectField } from '../parts/field/choice-field.tsx';
import { TextAreaField } from '../parts/field/text-field.tsx';
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
  /** Under a refusal: what can be done about it. */
  readonly remedy: ComponentChildren;
  readonly onInput: (remarks: readonly TypedRemark[]) => void;
  /** Every remark says something. */
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

/** What the district is asked to put right, each remark pinned to a row or to the whole. */
export function ReturnForm({ remarks, rows, saving, remedy, onInput, onSend, onCancel }: ReturnFormProps) {
  const t = cityWords().plans;
  const change = (at: number, patch: Partial<TypedRemark>) =>
    onInput(remarks.map((remark, i) => (i === at ? { ...remark, ...patch } : remark)));
  const send = () => {
    const issues = remarks.flatMap((remark, i) =>
      Remark.safeParse(remark).success ? [] : [{ pointer: `/remarks/${i}/text`, code: 'REMARK_REQUIRED' }],
    );
    if (issues.length > 0) saving.refuse(issues);
    else onSend();
  };
  return (
    <ActForm
      class="city-return"
      saving={saving}
      words={{ ...t, send: t.returnSure, kept: t.keptRemarks }}
      head={
        <>
          <h3>{t.returnTitle}</h3>
          <p class="quiet">{t.returnWhat}</p>
        </>
      }
      remedy={remedy}
      onSend={send}
      onCancel={onCancel}
    >
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
            {...saving.field(`/remarks/${i}/text`)}
            required
            rows={2}
            most={500}
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
    </ActForm>
  );
}
