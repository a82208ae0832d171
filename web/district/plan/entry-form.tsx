import type { Saving } from '../../parts/act/use-saving.ts';
import { CheckField, CheckGroup, RadioGroup } from '../../parts/field/choice-field.tsx';
import { DateField, NumberField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { planWords } from '../../parts/plan-table/plan-words.ts';
import { wan, wanUnit } from '../../strings/numbers.ts';
import { optionsOf } from '../station/typed-text.ts';
import { isSplit, LEVELS, rowOfTyped, type TypedEntry } from './typed-plan.ts';

export interface EntryFormProps {
  readonly entry: TypedEntry;
  readonly saving: Saving;
  readonly onInput: (patch: Partial<TypedEntry>) => void;
  /** Left out where the form cannot be folded. */
  readonly onFold?: () => void;
}

/** One township of the plan in edit, under its row. */
export function EntryForm({ entry, saving, onInput, onFold }: EntryFormProps) {
  const t = planWords();
  const { planEntry: labels, choices, people, squareMetres } = fieldWords();
  const pointer = `/entries/${entry.townshipCode}`;
  const control = (field: Exclude<keyof typeof labels, 'budgetSplit'>) => ({
    ...saving.field(`${pointer}/${field}`),
    label: labels[field],
  });
  const split = isSplit(entry);
  return (
    <div class="plan-entry">
      <RadioGroup
        {...control('plannedMode')}
        required
        value={entry.plannedMode}
        options={optionsOf(choices.mode)}
        onInput={(plannedMode) => onInput({ plannedMode })}
      />
      {entry.plannedMode === 'PURCHASED_SERVICE' && (
        <TextField
          {...control('plannedOperatorName')}
          optional
          width="medium"
          value={entry.plannedOperatorName}
          onInput={(plannedOperatorName) => onInput({ plannedOperatorName })}
        />
      )}
      <CheckGroup
        {...control('plannedHost')}
        hint={t.hostHint}
        value={entry.plannedHost}
        options={optionsOf(choices.host)}
        onInput={(plannedHost) => onInput({ plannedHost })}
      />
      <div class="plan-entry-grid">
        <TextField
          {...control('plannedAddress')}
          optional
          value={entry.plannedAddress}
          onInput={(plannedAddress) => onInput({ plannedAddress })}
        />
        <NumberField
          {...control('plannedAreaM2')}
          optional
          decimal
          unit={squareMetres}
          value={entry.plannedAreaM2}
          onInput={(plannedAreaM2) => onInput({ plannedAreaM2 })}
        />
        <NumberField
          {...control('plannedStaff')}
          required
          unit={people}
          value={entry.plannedStaff}
          onInput={(plannedStaff) => onInput({ plannedStaff })}
        />
      </div>
      <fieldset>
        <legend class="field-label">{t.split}</legend>
        <div class="plan-entry-grid">
          {LEVELS.map((level) => (
            <NumberField
              key={level}
              {...saving.field(`${pointer}/budgetSplit/${level}`)}
              label={t.columns[level]}
              decimal
              unit={wanUnit()}
              value={entry[level]}
              onInput={(text) => onInput({ [level]: text })}
            />
          ))}
          <NumberField
            {...control('plannedBudgetFen')}
            required
            decimal
            unit={wanUnit()}
            disabled={split}
            value={split ? totalText(entry) : entry.plannedBudgetFen}
            onInput={(plannedBudgetFen) => onInput({ plannedBudgetFen })}
          />
        </div>
      </fieldset>
      <div class="plan-entry-grid">
        <DateField
          {...control('plannedBuiltOn')}
          required
          value={entry.plannedBuiltOn}
          onInput={(plannedBuiltOn) => onInput({ plannedBuiltOn })}
        />
        <DateField
          {...control('plannedOperatingOn')}
          required
          value={entry.plannedOperatingOn}
          onInput={(plannedOperatingOn) => onInput({ plannedOperatingOn })}
        />
        <CheckField
          {...control('provincialLivelihoodProject')}
          checked={entry.provincialLivelihoodProject}
          onInput={(provincialLivelihoodProject) => onInput({ provincialLivelihoodProject })}
        />
      </div>
      {onFold && (
        <button type="button" class="button-link" onClick={onFold}>
          {t.fold}
        </button>
      )}
    </div>
  );
}

/** The levels' sum in 万元; what cannot be read counts as nothing until it is put right. */
const totalText = (entry: TypedEntry): string => wan(rowOfTyped(entry).budgetFen);
