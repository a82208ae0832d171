import type { StationView } from '#domain/records/station.ts';
import { labelsOf } from '../../parts/act/use-saving.ts';
import { type Fact, Facts } from '../../parts/facts/facts.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { listed } from '../../strings/punctuation.ts';
import { applyPremises, PREMISES_FLAGS, type Premises, typedPremises } from './premises.ts';
import { PremisesFields, premisesWord } from './premises-fields.tsx';
import { SectionForm } from './section-form.tsx';
import type { StationRecord } from './station-record.ts';
import { useSection } from './use-section.ts';
import { stationWords } from './words.ts';

/** The premises as they are: one fact a line. */
export function PremisesFacts({ view }: { readonly view: StationView }) {
  const t = stationWords();
  const { station, choices, squareMetres } = fieldWords();
  const hosts = view.hostFacilityTypes.map((host) =>
    host === 'OTHER' && view.hostOther ? view.hostOther : choices.host[host],
  );
  const facilities = PREMISES_FLAGS.filter((flag) => view[flag]).map((flag) => station[flag]);
  const facts: readonly (readonly [string, string])[] = [
    [station.address, view.address ?? ''],
    [station.areaM2, view.areaM2 === null ? '' : `${view.areaM2} ${squareMetres}`],
    [station.hostFacilityTypes, listed(hosts)],
    [station.rooms, listed(view.rooms.map((room) => choices.room[room]))],
    [t.premises.facilities, listed(facilities)],
  ];
  return (
    <Facts class="station-facts" facts={facts.map(([name, value]): Fact => [name, value || t.nothing])} />
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
  const { station } = fieldWords();
  const labels: Readonly<Record<string, string>> = station;
  const edit = useSection<Premises>({
    key: storageKey,
    record,
    typedOf: ({ view }) => typedPremises(view),
    apply: applyPremises,
    labelOf: labelsOf(station),
    onRecord,
    onDone,
  });
  return (
    <SectionForm
      edit={edit}
      start={start}
      saveLabel={t.save(t.premises.name)}
      describe={(field, value) => ({ label: labels[field] ?? '', text: premisesWord(value) })}
    >
      <PremisesFields typed={edit.typed} field={edit.field} />
    </SectionForm>
  );
}
