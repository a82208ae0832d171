import type { fieldsOf } from '../../parts/act/fields-of.ts';
import { CheckField, CheckGroup } from '../../parts/field/choice-field.tsx';
import { NumberField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
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
  /** What a control is given of its field. */
  readonly field: ReturnType<typeof fieldsOf<Premises>>;
}

/** The fields of the premises, for the district's record and for the township's proposal. */
export function PremisesFields({ typed, field }: PremisesFieldsProps) {
  const t = stationWords();
  const { choices, squareMetres } = fieldWords();
  return (
    <>
      <div class="station-pair">
        <TextField {...field('address')} />
        <NumberField {...field('areaM2')} unit={squareMetres} decimal />
      </div>
      <CheckGroup
        {...field('hostFacilityTypes')}
        hint={t.premises.hostNone}
        options={optionsOf(choices.host)}
      />
      {typed.hostFacilityTypes.includes('OTHER') && (
        <TextField {...field('hostOther')} required width="medium" />
      )}
      <CheckGroup {...field('rooms')} hint={t.premises.roomsHint} options={optionsOf(choices.room)} />
      <fieldset class="field station-flags">
        <legend class="field-label">{t.premises.facilities}</legend>
        {PREMISES_FLAGS.map((flag) => (
          <CheckField key={flag} {...field(flag)} checked={typed[flag]} />
        ))}
      </fieldset>
    </>
  );
}
