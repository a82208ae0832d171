import { useEffect, useRef, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { capitals } from '#domain/capitals.ts';
import { FundingEntryInput } from '#domain/records/funding-entry.ts';
import { typedYuan } from '#domain/typed-row.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { fieldId, labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { goToField } from '../../parts/error-summary/error-summary.tsx';
import { type Option, RadioGroup, SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, NumberField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { wan } from '../../strings/numbers.ts';
import { optionsOf } from '../station/typed-text.ts';
import { blankEntry, entryInput, type TypedEntry, WHOLE_DISTRICT } from './typed-entry.ts';
import { fundingWords } from './words.ts';

export interface EntryFormProps {
  readonly districtCode: string;
  readonly year: number;
  /** The day that a new line begins with. */
  readonly day: string;
  readonly stations: readonly Option[];
  readonly typed: TypedEntry;
  readonly onInput: (typed: TypedEntry) => void;
  /** Lines in the ledger before this one. */
  readonly count: number;
  /** Changes when a gap asks for an entry: the form takes the focus. */
  readonly asked: number;
  readonly onEntered: () => Promise<void>;
}

/** One line in entry: what it will say is read back in 万元 and in capitals before it is made for good. */
export function EntryForm(props: EntryFormProps) {
  const { districtCode, year, day, stations, typed, onInput, count, asked, onEntered } = props;
  const t = fundingWords();
  const { funding: labels, choices, yes, no, yuan } = fieldWords();
  const [done, setDone] = useState<{ no: number; receipt: string } | null>(null);
  const saving = useSaving({ labelOf: labelsOf(labels) });
  const first = useRef(asked);
  useEffect(() => {
    if (asked !== first.current) goToField(fieldId('/amountFen'));
  }, [asked]);
  const set = (next: TypedEntry) => {
    setDone(null);
    onInput(next);
  };
  const field = fieldsOf(saving, typed, (change) => set(change(typed)));
  const enter = async () => {
    if (typed.stationId === '') {
      saving.refuse([{ pointer: '/stationId', code: 'REQUIRED' }]);
      return;
    }
    const body = saving.check(FundingEntryInput, entryInput(year, typed));
    if (!body) return;
    await saving.run(async () => {
      const { data } = await call(DISTRICT_ROUTES.addFunding, { params: { districtCode }, body });
      setDone({ no: count + 1, receipt: data.receipt });
      onInput({ ...blankEntry(day), basis: typed.basis });
      await onEntered();
    });
  };
  return (
    <>
      <ActForm
        class="funding-form screen-only"
        saving={saving}
        words={t.form}
        onSend={enter}
        more={<ReadBack typed={typed} stations={stations} />}
      >
        <div class="funding-grid">
          <SelectField
            {...field('stationId')}
            required
            options={[...stations, { value: WHOLE_DISTRICT, label: t.form.district }]}
          />
          <DateField {...field('occurredOn')} required />
          <RadioGroup {...field('basis')} required options={optionsOf(choices.basis).reverse()} />
          <RadioGroup {...field('payerLevel')} required options={optionsOf(choices.payerLevel)} />
          {typed.payerLevel === 'CITY' && (
            <SelectField
              {...field('category')}
              required
              placeholder={null}
              options={optionsOf(choices.fundingCategory)}
            />
          )}
          <SelectField {...field('fundChannel')} required options={optionsOf(choices.fundChannel)} />
          {typed.fundChannel === 'EARMARK' && (
            <SelectField {...field('earmarkType')} required options={optionsOf(choices.earmark)} />
          )}
          <SelectField {...field('purpose')} required options={optionsOf(choices.purpose)} />
          <RadioGroup
            {...field('viaPurchase')}
            required
            options={[
              { value: 'yes', label: yes },
              { value: 'no', label: no },
            ]}
          />
          <NumberField
            {...saving.field('/amountFen')}
            required
            decimal
            unit={yuan}
            value={typed.amount}
            onInput={(amount) => {
              set({ ...typed, amount });
              saving.touch(['/amountFen']);
            }}
          />
          <TextField {...field('documentNo')} optional />
        </div>
      </ActForm>
      {done && (
        <div class="funding-done screen-only">
          <Notice kind="done" title={t.form.done(done.no)} announce="status">
            <p>{t.form.receipt(done.receipt)}</p>
          </Notice>
        </div>
      )}
    </>
  );
}

/** The entry in words, amount in 万元 and capitals; nothing until there is an amount. */
function ReadBack({ typed, stations }: Pick<EntryFormProps, 'typed' | 'stations'>) {
  const t = fundingWords();
  const { choices } = fieldWords();
  const fen = typedYuan(typed.amount);
  if (fen === null || fen === undefined || fen === 0) return null;
  const word = (list: Readonly<Record<string, string>>, value: string) => list[value] ?? '';
  const parts = [
    typed.stationId === WHOLE_DISTRICT
      ? t.ledger.pot
      : (stations.find((station) => station.value === typed.stationId)?.label ?? ''),
    word(choices.payerLevel, typed.payerLevel),
    word(choices.fundChannel, typed.fundChannel),
    word(choices.purpose, typed.purpose),
    word(choices.basis, typed.basis),
  ].filter(Boolean);
  const [before, amount, after] = t.form.readBack(parts.join(' · '), wan(fen), capitals(fen));
  return (
    <output class="funding-read-back">
      {before}
      <strong>{amount}</strong>
      {after}
    </output>
  );
}
