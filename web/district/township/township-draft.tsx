import { clockOf } from '#domain/calendar.ts';
import type { Me } from '#domain/records/officer.ts';
import { readTypedRow, type TypedField, typeRow } from '#domain/typed-row.ts';
import { SERVICE_FIELDS } from '#domain/vocabulary.ts';
import { DateField, NumberField, TextAreaField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { issueSentence } from '../../parts/problem-notice/problem-words.ts';
import type { DraftKeeper } from '../report/draft/draft-keeper.ts';
import { useDraftKeeper } from '../report/draft/use-draft-keeper.ts';
import type { RowReading } from './row-reading.ts';
import { townshipWords } from './township-words.ts';
import './township.css';

export interface TownshipDraftProps {
  readonly me: Me;
  readonly place: { readonly districtCode: string; readonly month: string; readonly townshipCode: string };
  readonly reading: RowReading;
  /** Figures of service are asked of a station that serves; of the others when it will be built. */
  readonly serves: boolean;
}

/** Most characters of a progress note. */
const MOST = 200;

/** The row of one station as its township fills it in: last month beside each field, saved as it is typed. */
export function TownshipDraft({ me, place, reading, serves }: TownshipDraftProps) {
  const { townshipCode } = place;
  const keeper = useDraftKeeper({
    ...place,
    continues: reading.report.version,
    drafts: { [townshipCode]: reading.draft },
    officerId: me.officer.id,
    present: () => me.now,
  });
  const { reportRow } = fieldWords();
  // A report that was taken back goes on from what it said.
  const values = { ...(reading.filed ? typeRow(reading.filed) : {}), ...keeper.values(townshipCode) };
  const previous = reading.previous ? typeRow(reading.previous) : {};
  const { issues } = readTypedRow(townshipCode, values);
  const field = (name: TypedField) => {
    const issue = issues.find(({ pointer, code }) => pointer === `/${name}` && code !== 'REQUIRED');
    const before = previous[name];
    return {
      id: `township-${name}`,
      label: reportRow[name],
      value: values[name] ?? '',
      error: issue && issueSentence(issue),
      ...(before !== undefined && { hint: townshipWords().before(before) }),
      onInput: (text: string) => keeper.type(townshipCode, { [name]: text }),
    };
  };
  const numbers: readonly TypedField[] = serves ? ['staffOnSite', ...SERVICE_FIELDS] : ['staffOnSite'];
  return (
    <>
      <div class="township-fields">
        {numbers.map((name) => (
          <NumberField key={name} width="short" {...field(name)} />
        ))}
        {!serves && <DateField {...field('expectedBuiltOn')} />}
      </div>
      <TextAreaField most={MOST} {...field('progressNote')} />
      <p class="quiet" role="status">
        {savingWords(keeper)}
      </p>
    </>
  );
}

function savingWords({ status, savedAt, conflicts }: DraftKeeper): string {
  const t = townshipWords();
  if (conflicts.length > 0) return t.theirs;
  if (status === 'waiting' || status === 'saving') return t.saving;
  if (status === 'offline') return t.offline;
  if (status === 'failed' || status === 'expired' || status === 'moved') return t.failed;
  return savedAt === null ? t.untouched : t.saved(clockOf(savedAt));
}
