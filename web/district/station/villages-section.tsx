import { useEffect, useState } from 'preact/hooks';
import { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import type { StationInput } from '#domain/records/station.ts';
import { call } from '../../parts/api/call.ts';
import { CheckGroup } from '../../parts/field/choice-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { listed } from '../../strings/punctuation.ts';
import type { SectionFormPageProps } from './premises-section.tsx';
import { SectionForm } from './section-form.tsx';
import type { StationRecord } from './station-record.ts';
import { useSection } from './use-section.ts';
import { stationWords } from './words.ts';

/** A village or community of the township. */
export interface Village {
  readonly code: string;
  readonly name: string;
}

/** The villages of a township; null while they are on their way or where no answer came. */
export function useVillages(townshipCode: string): readonly Village[] | null {
  const [villages, setVillages] = useState<readonly Village[] | null>(null);
  useEffect(() => {
    setVillages(null);
    call(REFERENCE_ROUTES.villages, { params: { townshipCode } }).then(
      ({ data }) => setVillages(data.villages),
      () => undefined,
    );
  }, [townshipCode]);
  return villages;
}

export interface VillageChipsProps {
  readonly villages: readonly Village[] | null;
  readonly chosen: readonly string[];
}

/** Every village of the township: a full dot where the station serves it, a ring where it does not yet. */
export function VillageChips({ villages, chosen }: VillageChipsProps) {
  const t = stationWords().villages;
  if (villages === null) return <p class="quiet">{t.reading}</p>;
  if (villages.length === 0) return <p class="quiet">{t.none}</p>;
  return (
    <>
      <ul class="village-chips">
        {villages.map(({ code, name }) => {
          const served = chosen.includes(code);
          return (
            <li key={code} class={served ? 'village-chip village-served' : 'village-chip'}>
              {name}
              <span class="spoken"> {served ? t.served : t.notServed}</span>
            </li>
          );
        })}
      </ul>
      <p class="caption">{t.legend}</p>
    </>
  );
}

interface Chosen extends Readonly<Record<string, unknown>> {
  readonly villageCodes: readonly string[];
}

const typedOf = ({ view }: StationRecord): Chosen => ({ villageCodes: view.villageCodes });
const apply = (input: StationInput, typed: Chosen): unknown => ({ ...input, ...typed });

/** The villages in edit. */
export function VillagesForm(props: SectionFormPageProps & { readonly villages: readonly Village[] }) {
  const { record, storageKey, villages, start, onRecord, onDone } = props;
  const t = stationWords();
  const label = fieldWords().station.villageCodes;
  const edit = useSection<Chosen>({
    key: storageKey,
    record,
    typedOf,
    apply,
    labelOf: () => label,
    pointerOf: () => '/villageCodes',
    onRecord,
    onDone,
  });
  const { set, field } = edit;
  const nameOf = (code: unknown) => villages.find((village) => village.code === code)?.name ?? String(code);
  return (
    <SectionForm
      edit={edit}
      start={start}
      saveLabel={t.save(t.villages.name)}
      describe={(_field, value) => ({
        label,
        text: Array.isArray(value) ? listed(value.map(nameOf)) : '',
      })}
    >
      <p class="station-below">
        <button
          type="button"
          class="button-link"
          onClick={() => set({ villageCodes: villages.map((village) => village.code) })}
        >
          {t.villages.all}
        </button>{' '}
        <button type="button" class="button-link" onClick={() => set({ villageCodes: [] })}>
          {t.villages.clear}
        </button>
      </p>
      <CheckGroup
        {...field('villageCodes')}
        options={villages.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </SectionForm>
  );
}
