import type { Township } from '#domain/programme.ts';
import { StationInput } from '#domain/records/station.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { putStation, readStation, type StationRecord } from './station-record.ts';
import { stationWords } from './words.ts';

export interface NewStationProps {
  readonly township: Township;
  readonly onCreated: (record: StationRecord) => void;
}

const FIELDS = ['responsibleUnit', 'responsibleContact', 'responsiblePhone'] as const;
type Answers = Readonly<Record<(typeof FIELDS)[number], string>>;

/** 街道 have an office (办事处), towns and townships a people's government. */
const unitOf = ({ name, kind }: Township): string =>
  `${name}${kind === 'SUBDISTRICT' ? '办事处' : '人民政府'}`;

/** The first entry of a planned township's station: who answers for it; everything else follows section by section. */
export function NewStation({ township, onCreated }: NewStationProps) {
  const t = stationWords();
  const [kept, keep] = useKept<Answers>(`station ${township.code} new`);
  const answers = kept ?? { responsibleUnit: unitOf(township), responsibleContact: '', responsiblePhone: '' };
  const saving = useSaving({ labelOf: labelsOf(fieldWords().station) });
  const field = fieldsOf(saving, answers, (change) => keep(change(answers)));
  const create = async () => {
    const missing = FIELDS.filter((name) => answers[name].trim() === '');
    if (missing.length > 0) {
      saving.refuse(missing.map((name) => ({ pointer: `/${name}`, code: 'REQUIRED' })));
      return;
    }
    const input = saving.check(StationInput, { townshipCode: township.code, ...answers });
    if (!input) return;
    await saving.run(async () => {
      onCreated(await createOrRead(input));
      keep(null);
    });
  };
  return (
    <section class="station-new" aria-labelledby="new-station">
      <h2 id="new-station">{t.create.title}</h2>
      <p class="quiet">{t.create.what}</p>
      <ActForm saving={saving} words={{ ...t, send: t.create.save }} onSend={create}>
        <TextField {...field('responsibleUnit')} required width="medium" hint={t.create.suggested} />
        <TextField {...field('responsibleContact')} required width="medium" />
        <TextField {...field('responsiblePhone')} required width="medium" />
      </ActForm>
    </section>
  );
}

/** Where a colleague was faster the record is there, and is shown instead. */
async function createOrRead(input: StationInput): Promise<StationRecord> {
  try {
    return await putStation(input, null);
  } catch (cause) {
    const there = codeOf(cause) === 'STALE' ? await readStation(input.townshipCode) : null;
    if (there) return there;
    throw cause;
  }
}
