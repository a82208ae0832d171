import type { Township } from '#domain/programme.ts';
import { StationInput } from '#domain/records/station.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
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
  const labels = fieldWords().station;
  const names: Readonly<Record<string, string>> = labels;
  const [kept, keep] = useKept<Answers>(`station ${township.code} new`);
  const answers = kept ?? { responsibleUnit: unitOf(township), responsibleContact: '', responsiblePhone: '' };
  const saving = useSaving({ labelOf: (pointer) => names[pointer.slice(1)] ?? '' });
  const create = async () => {
    const missing = FIELDS.filter((field) => answers[field].trim() === '');
    if (missing.length > 0) {
      saving.refuse(missing.map((field) => ({ pointer: `/${field}`, code: 'REQUIRED' })));
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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving.busy) void create();
        }}
      >
        <ErrorSummary
          problems={saving.problems}
          attempt={saving.attempt}
          title={t.notSaved(saving.problems.length)}
        >
          <p>{t.notSavedKept}</p>
        </ErrorSummary>
        <ProblemNotice cause={saving.cause} />
        {FIELDS.map((field) => (
          <TextField
            key={field}
            id={fieldId(`/${field}`)}
            label={labels[field]}
            required
            width="medium"
            {...(field === 'responsibleUnit' ? { hint: t.create.suggested } : {})}
            error={saving.errorAt(`/${field}`)}
            value={answers[field]}
            onInput={(text) => {
              keep({ ...answers, [field]: text });
              saving.touch([`/${field}`]);
            }}
          />
        ))}
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.saving : t.create.save}
        </button>
      </form>
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
