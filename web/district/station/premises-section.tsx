import type { StationInput, StationView } from '#domain/records/station.ts';
import { CheckField, CheckGroup } from '../../parts/field/choice-field.tsx';
import { NumberField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { fieldId } from '../../parts/problem-notice/use-saving.ts';
import { listed } from '../../strings/punctuation.ts';
import { SectionForm } from './section-form.tsx';
import type { StationRecord } from './station-record.ts';
import { numberOrText, optionsOf, textOf, textOrNull } from './typed-text.ts';
import { useSection } from './use-section.ts';
import { stationWords } from './words.ts';

const FLAGS = ['equipmentReady', 'signboardHung', 'usesNingboLogo', 'systemsEstablished'] as const;

interface Premises extends Readonly<Record<string, unknown>> {
  readonly address: string;
  readonly areaM2: string;
  readonly hostFacilityTypes: readonly string[];
  readonly hostOther: string;
  readonly rooms: readonly string[];
  readonly equipmentReady: boolean;
  readonly signboardHung: boolean;
  readonly usesNingboLogo: boolean;
  readonly systemsEstablished: boolean;
}

const typedOf = ({ view }: StationRecord): Premises => ({
  address: textOf(view.address),
  areaM2: textOf(view.areaM2),
  hostFacilityTypes: view.hostFacilityTypes,
  hostOther: textOf(view.hostOther),
  rooms: view.rooms,
  equipmentReady: view.equipmentReady,
  signboardHung: view.signboardHung,
  usesNingboLogo: view.usesNingboLogo,
  systemsEstablished: view.systemsEstablished,
});

const apply = (input: StationInput, typed: Premises): unknown => ({
  ...input,
  ...typed,
  address: textOrNull(typed.address),
  areaM2: numberOrText(typed.areaM2),
  hostOther: typed.hostFacilityTypes.includes('OTHER') ? textOrNull(typed.hostOther) : null,
});

/** The premises as they are: one fact a line. */
export function PremisesFacts({ view }: { readonly view: StationView }) {
  const t = stationWords();
  const { station, choices, squareMetres } = fieldWords();
  const hosts = view.hostFacilityTypes.map((host) =>
    host === 'OTHER' && view.hostOther ? view.hostOther : choices.host[host],
  );
  const facilities = FLAGS.filter((flag) => view[flag]).map((flag) => station[flag]);
  const facts: readonly (readonly [string, string])[] = [
    [station.address, view.address ?? ''],
    [station.areaM2, view.areaM2 === null ? '' : `${view.areaM2} ${squareMetres}`],
    [station.hostFacilityTypes, listed(hosts)],
    [station.rooms, listed(view.rooms.map((room) => choices.room[room]))],
    [t.premises.facilities, listed(facilities)],
  ];
  return (
    <dl class="facts station-facts">
      {facts.map(([name, value]) => (
        <>
          <dt key={name}>{name}</dt>
          <dd>{value || t.nothing}</dd>
        </>
      ))}
    </dl>
  );
}

export interface SectionFormPageProps {
  readonly record: StationRecord;
  /** Where the tab keeps what is typed. */
  readonly storageKey: string;
  /** Pointer of the field to begin in. */
  readonly start?: string | undefined;
  readonly onRecord: (record: StationRecord) => void;
  readonly onDone: () => void;
}

/** The premises in edit. */
export function PremisesForm({ record, storageKey, start, onRecord, onDone }: SectionFormPageProps) {
  const t = stationWords();
  const { station, choices, squareMetres, yes, no } = fieldWords();
  const labels: Readonly<Record<string, string>> = station;
  const edit = useSection<Premises>({
    key: storageKey,
    record,
    typedOf,
    apply,
    labelOf: (pointer) => labels[pointer.split('/')[1] ?? ''] ?? '',
    onRecord,
    onDone,
  });
  const { typed, set, saving } = edit;
  const control = (field: keyof Premises & string) => ({
    id: fieldId(`/${field}`),
    error: saving.errorAt(`/${field}`),
  });
  const show = (value: unknown): string => {
    const words: Readonly<Record<string, string>> = { ...choices.host, ...choices.room };
    if (Array.isArray(value)) return listed(value.map((item) => words[String(item)] ?? ''));
    if (typeof value === 'boolean') return value ? yes : no;
    return String(value);
  };
  return (
    <SectionForm
      edit={edit}
      start={start}
      saveLabel={t.save(t.premises.name)}
      describe={(field, value) => ({ label: labels[field] ?? '', text: show(value) })}
    >
      <div class="station-pair">
        <TextField
          {...control('address')}
          label={station.address}
          value={typed.address}
          onInput={(address) => set({ address })}
        />
        <NumberField
          {...control('areaM2')}
          label={station.areaM2}
          unit={squareMetres}
          decimal
          value={typed.areaM2}
          onInput={(areaM2) => set({ areaM2 })}
        />
      </div>
      <CheckGroup
        {...control('hostFacilityTypes')}
        label={station.hostFacilityTypes}
        hint={t.premises.hostNone}
        value={typed.hostFacilityTypes}
        options={optionsOf(choices.host)}
        onInput={(hostFacilityTypes) => set({ hostFacilityTypes })}
      />
      {typed.hostFacilityTypes.includes('OTHER') && (
        <TextField
          {...control('hostOther')}
          label={station.hostOther}
          required
          width="medium"
          value={typed.hostOther}
          onInput={(hostOther) => set({ hostOther })}
        />
      )}
      <CheckGroup
        {...control('rooms')}
        label={station.rooms}
        hint={t.premises.roomsHint}
        value={typed.rooms}
        options={optionsOf(choices.room)}
        onInput={(rooms) => set({ rooms })}
      />
      <fieldset class="field station-flags">
        <legend class="field-label">{t.premises.facilities}</legend>
        {FLAGS.map((flag) => (
          <CheckField
            key={flag}
            {...control(flag)}
            label={station[flag]}
            checked={typed[flag]}
            onInput={(on) => set({ [flag]: on })}
          />
        ))}
      </fieldset>
    </SectionForm>
  );
}
