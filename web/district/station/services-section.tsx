import type { StationInput, StationView } from '#domain/records/station.ts';
import { labelsOf } from '../../parts/act/use-saving.ts';
import { type Fact, Facts } from '../../parts/facts/facts.tsx';
import { CheckGroup } from '../../parts/field/choice-field.tsx';
import { DateField, TextAreaField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { PROGRAMME_WORDS } from '../../programme/programme-words.ts';
import { language } from '../../strings/language.ts';
import { listed, strung } from '../../strings/punctuation.ts';
import type { SectionFormPageProps } from './premises-section.tsx';
import { SectionForm } from './section-form.tsx';
import type { StationRecord } from './station-record.ts';
import { optionsOf, textOf, textOrNull } from './typed-text.ts';
import { useSection } from './use-section.ts';
import { stationWords } from './words.ts';

interface Services extends Readonly<Record<string, unknown>> {
  readonly responsibleUnit: string;
  /** Empty leaves it as it is: what is kept is masked here. */
  readonly responsibleContact: string;
  readonly responsiblePhone: string;
  readonly functions: readonly string[];
  readonly keyServiceGroups: readonly string[];
  readonly keyServiceContents: string;
  readonly firstServiceOn: string;
  readonly transferredItems: string;
}

const typedOf = ({ view }: StationRecord): Services => ({
  responsibleUnit: view.responsibleUnit,
  responsibleContact: '',
  responsiblePhone: '',
  functions: view.functions,
  keyServiceGroups: view.keyServiceGroups,
  keyServiceContents: textOf(view.keyServiceContents),
  firstServiceOn: textOf(view.firstServiceOn),
  transferredItems: textOf(view.transferredItems),
});

function apply(input: StationInput, typed: Services): unknown {
  const { responsibleContact, responsiblePhone, ...open } = typed;
  return {
    ...input,
    ...open,
    keyServiceContents: textOrNull(typed.keyServiceContents),
    firstServiceOn: textOrNull(typed.firstServiceOn),
    transferredItems: textOrNull(typed.transferredItems),
    ...(responsibleContact === '' ? {} : { responsibleContact }),
    ...(responsiblePhone === '' ? {} : { responsiblePhone }),
  };
}

/** Who answers for the station and what it does, as it is. */
export function ServicesFacts({ view }: { readonly view: StationView }) {
  const t = stationWords();
  const { station, choices } = fieldWords();
  const facts: readonly (readonly [string, string])[] = [
    [station.responsibleUnit, view.responsibleUnit],
    [station.responsibleContact, strung([view.responsibleContact, view.responsiblePhone].filter(Boolean))],
    [t.operation.platforms, listed(PROGRAMME_WORDS.platforms.map((platform) => platform[language]))],
    [station.functions, listed(view.functions.map((f) => choices.function[f]))],
    [station.keyServiceGroups, listed(view.keyServiceGroups.map((g) => choices.group[g]))],
    [station.keyServiceContents, view.keyServiceContents ?? ''],
    [station.firstServiceOn, view.firstServiceOn ?? ''],
    [station.transferredItems, view.transferredItems ?? ''],
  ];
  return (
    <Facts class="station-facts" facts={facts.map(([name, value]): Fact => [name, value || t.nothing])} />
  );
}

/** Who answers for the station and what it does, in edit. */
export function ServicesForm({ record, storageKey, start, onRecord, onDone }: SectionFormPageProps) {
  const t = stationWords();
  const { station, choices } = fieldWords();
  const labels: Readonly<Record<string, string>> = station;
  const edit = useSection<Services>({
    key: storageKey,
    record,
    typedOf,
    apply,
    labelOf: labelsOf(station),
    onRecord,
    onDone,
  });
  const { field } = edit;
  const words: Readonly<Record<string, string>> = { ...choices.function, ...choices.group };
  return (
    <SectionForm
      edit={edit}
      start={start}
      saveLabel={t.save(t.operation.name)}
      describe={(name, value) => ({
        label: labels[name] ?? '',
        text: Array.isArray(value) ? listed(value.map((item) => words[String(item)] ?? '')) : String(value),
      })}
    >
      <TextField {...field('responsibleUnit')} required width="medium" />
      <div class="station-pair">
        <TextField
          {...field('responsibleContact')}
          hint={t.operation.contactHint(record.view.responsibleContact)}
        />
        <TextField
          {...field('responsiblePhone')}
          hint={t.operation.contactHint(record.view.responsiblePhone)}
        />
      </div>
      <CheckGroup {...field('functions')} options={optionsOf(choices.function)} />
      <CheckGroup {...field('keyServiceGroups')} options={optionsOf(choices.group)} />
      <TextAreaField {...field('keyServiceContents')} hint={t.operation.contentsHint} rows={2} most={300} />
      <DateField {...field('firstServiceOn')} />
      <TextField {...field('transferredItems')} optional />
    </SectionForm>
  );
}
