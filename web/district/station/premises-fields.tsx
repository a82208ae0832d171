import { CheckField, CheckGroup } from '../../parts/field/choice-field.tsx';
import { NumberField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { fieldId } from '../../parts/problem-notice/use-saving.ts';
import { listed } from '../../strings/punctuation.ts';
import { PREMISES_FLAGS, type Premises } from './premises.ts';
import './station.css';
import { optionsOf } from './typed-text.ts';
import { stationWords } from './words.ts';

/** A value of the premises in words. */
export function premisesWord(value: unknown): string {
  const { choices, yes, no } = fieldWords();
  const words: Readonly<Record<string, string>> = { ...choices.host, ...choices.room };
  if (Array.isArray(value)) return listed(value.map((item) => words[String(item)] ?? ''));
  if (typeof value === 'boolean') return value ? yes : no;
  return String(value);
}

export interface PremisesFieldsProps {
  readonly typed: Premises;
  readonly errorAt: (pointer: string) => string | undefined;
  readonly onInput: (patch: Partial<Premises>) => void;
}

/** The fields of the premises, for the district's record and for the township's proposal. */
export function PremisesFields({ typed, errorAt, onInput }: PremisesFieldsProps) {
  const t = stationWords();
  const { station, choices, squareMetres } = fieldWords();
  const control = (field: keyof Premises & string) => ({
    id: fieldId(`/${field}`),
    error: errorAt(`/${field}`),
  });
  return (
    <>
      <div class="station-pair">
        <TextField
          {...control('address')}
          label={station.address}
          value={typed.address}
          onInput={(address) => onInput({ address })}
        />
        <NumberField
          {...control('areaM2')}
          label={station.areaM2}
          unit={squareMetres}
          decimal
          value={typed.areaM2}
          onInput={(areaM2) => onInput({ areaM2 })}
        />
      </div>
      <CheckGroup
        {...control('hostFacilityTypes')}
        label={station.hostFacilityTypes}
        hint={t.premises.hostNone}
        value={typed.hostFacilityTypes}
        options={optionsOf(choices.host)}
        onInput={(hostFacilityTypes) => onInput({ hostFacilityTypes })}
      />
      {typed.hostFacilityTypes.includes('OTHER') && (
        <TextField
          {...control('hostOther')}
          label={station.hostOther}
          required
          width="medium"
          value={typed.hostOther}
          onInput={(hostOther) => onInput({ hostOther })}
        />
      )}
      <CheckGroup
        {...control('rooms')}
        label={station.rooms}
        hint={t.premises.roomsHint}
        value={typed.rooms}
        options={optionsOf(choices.room)}
        onInput={(rooms) => onInput({ rooms })}
      />
      <fieldset class="field station-flags">
        <legend class="field-label">{t.premises.facilities}</legend>
        {PREMISES_FLAGS.map((flag) => (
          <CheckField
            key={flag}
            {...control(flag)}
            label={station[flag]}
            checked={typed[flag]}
            onInput={(on) => onInput({ [flag]: on })}
          />
        ))}
      </fieldset>
    </>
  );
}
