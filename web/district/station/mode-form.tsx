import { useState } from 'preact/hooks';
import type { Operator } from '#domain/records/operator.ts';
import { labelsOf } from '../../parts/act/use-saving.ts';
import { RadioGroup, SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, NumberField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { wanUnit } from '../../strings/numbers.ts';
import { modeIndex, type TypedMode, typedMode, withMode } from './mode.ts';
import { OperatorForm } from './operator-form.tsx';
import { useOperators } from './operators.ts';
import type { SectionFormPageProps } from './premises-section.tsx';
import { SectionForm } from './section-form.tsx';
import { optionsOf } from './typed-text.ts';
import { useSection } from './use-section.ts';
import { stationWords } from './words.ts';

export interface ModeFormProps extends SectionFormPageProps {
  /** First day of the way of operating in edit; null: a new one. */
  readonly from: string | null;
  readonly operators: readonly Operator[];
}

/** A way of operating in edit, with its operator and contract where service is bought. */
export function ModeForm({
  record,
  storageKey,
  from,
  operators: known,
  start,
  onRecord,
  onDone,
}: ModeFormProps) {
  const t = stationWords();
  const { mode: labels, choices } = fieldWords();
  const names: Readonly<Record<string, string>> = labels;
  const { operators, add } = useOperators(known);
  const [registering, setRegistering] = useState(false);
  const index = modeIndex(record, from);
  const edit = useSection<TypedMode>({
    key: storageKey,
    record,
    typedOf: (current) => typedMode(current, from),
    apply: (input, typed) => withMode(input, from, typed),
    labelOf: labelsOf(labels, t.operation.modes),
    pointerOf: (pointer) => {
      const [, modes, at = '', field = 'from'] = pointer.split('/');
      if (modes === 'modes' && at === '') return '/from';
      return modes === 'modes' && at === String(index) ? `/${field}` : pointer;
    },
    onRecord,
    onDone,
  });
  const { typed, set, field } = edit;
  const nameOf = (uscc: string) => operators.find((operator) => operator.uscc === uscc)?.name ?? uscc;
  const modeWords: Readonly<Record<string, string>> = choices.mode;
  return (
    <div class="station-inset">
      <h3>{from === null ? t.operation.addTitle : t.operation.editTitle}</h3>
      <SectionForm
        edit={edit}
        start={start}
        saveLabel={t.save(t.operation.modesName)}
        describe={(name, value) => ({
          label: names[name] ?? '',
          text:
            name === 'operatorOrgId' ? nameOf(String(value)) : (modeWords[String(value)] ?? String(value)),
        })}
      >
        <RadioGroup {...field('operatingMode')} required options={optionsOf(choices.mode)} />
        <DateField {...field('from')} required />
        {typed.operatingMode === 'PURCHASED_SERVICE' && (
          <>
            <SelectField
              {...field('operatorOrgId')}
              required
              options={operators.map(({ uscc, name }) => ({ value: uscc, label: name }))}
            />
            {registering ? (
              <OperatorForm
                operators={operators}
                onRegistered={(operator) => {
                  add(operator);
                  set({ operatorOrgId: operator.uscc });
                  setRegistering(false);
                }}
                onCancel={() => setRegistering(false)}
              />
            ) : (
              <p class="station-below">
                <span class="quiet">{t.operation.operatorAbsent}</span>{' '}
                <button type="button" class="button-link" onClick={() => setRegistering(true)}>
                  {t.operation.registerOperator}
                </button>
              </p>
            )}
            <div class="station-pair">
              <TextField {...field('contractNo')} optional />
              <NumberField {...field('contractAmountFen')} optional decimal unit={wanUnit()} />
            </div>
            <div class="station-pair">
              <DateField {...field('contractStart')} />
              <DateField {...field('contractEnd')} />
            </div>
          </>
        )}
      </SectionForm>
    </div>
  );
}
