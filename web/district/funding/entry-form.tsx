import { useEffect, useRef, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { capitals } from '#domain/capitals.ts';
import { FundingEntryInput } from '#domain/records/funding-entry.ts';
import { typedYuan } from '#domain/typed-row.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary, goToField } from '../../parts/error-summary/error-summary.tsx';
import { type Option, RadioGroup, SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, NumberField, TextField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
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
  const names: Readonly<Record<string, string>> = labels;
  const [done, setDone] = useState<{ no: number; receipt: string } | null>(null);
  const saving = useSaving({ labelOf: (pointer) => names[pointer.slice(1)] ?? '' });
  const first = useRef(asked);
  useEffect(() => {
    if (asked !== first.current) goToField(fieldId('/amountFen'));
  }, [asked]);
  const set = (patch: Partial<TypedEntry>) => {
    setDone(null);
    onInput({ ...typed, ...patch });
    saving.touch(Object.keys(patch).map((field) => `/${field === 'amount' ? 'amountFen' : field}`));
  };
  const control = (field: keyof typeof labels) => ({
    id: fieldId(`/${field}`),
    label: labels[field],
    error: saving.errorAt(`/${field}`),
  });
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
    <form
      class="funding-form screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void enter();
      }}
    >
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.form.notDone(saving.problems.length)}
      >
        <p>{t.form.kept}</p>
      </ErrorSummary>
      <ProblemNotice cause={saving.cause} />
      <div class="funding-grid">
        <SelectField
          {...control('stationId')}
          required
          value={typed.stationId}
          options={[...stations, { value: WHOLE_DISTRICT, label: t.form.district }]}
          onInput={(stationId) => set({ stationId })}
        />
        <DateField
          {...control('occurredOn')}
          required
          value={typed.occurredOn}
          onInput={(occurredOn) => set({ occurredOn })}
        />
        <RadioGroup
          {...control('basis')}
          required
          value={typed.basis}
          options={optionsOf(choices.basis).reverse()}
          onInput={(basis) => set({ basis })}
        />
        <RadioGroup
          {...control('payerLevel')}
          required
          value={typed.payerLevel}
          options={optionsOf(choices.payerLevel)}
          onInput={(payerLevel) => set({ payerLevel })}
        />
        {typed.payerLevel === 'CITY' && (
          <SelectField
            {...control('category')}
            required
            placeholder={null}
            value={typed.category}
            options={optionsOf(choices.fundingCategory)}
            onInput={(category) => set({ category })}
          />
        )}
        <SelectField
          {...control('fundChannel')}
          required
          value={typed.fundChannel}
          options={optionsOf(choices.fundChannel)}
          onInput={(fundChannel) => set({ fundChannel })}
        />
        {typed.fundChannel === 'EARMARK' && (
          <SelectField
            {...control('earmarkType')}
            required
            value={typed.earmarkType}
            options={optionsOf(choices.earmark)}
            onInput={(earmarkType) => set({ earmarkType })}
          />
        )}
        <SelectField
          {...control('purpose')}
          required
          value={typed.purpose}
          options={optionsOf(choices.purpose)}
          onInput={(purpose) => set({ purpose })}
        />
        <RadioGroup
          {...control('viaPurchase')}
          required
          value={typed.viaPurchase}
          options={[
            { value: 'yes', label: yes },
            { value: 'no', label: no },
          ]}
          onInput={(viaPurchase) => set({ viaPurchase })}
        />
        <NumberField
          {...control('amountFen')}
          required
          decimal
          unit={yuan}
          value={typed.amount}
          onInput={(amount) => set({ amount })}
        />
        <TextField
          {...control('documentNo')}
          optional
          value={typed.documentNo}
          onInput={(documentNo) => set({ documentNo })}
        />
      </div>
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.form.busy : t.form.submit}
        </button>
        <ReadBack typed={typed} stations={stations} />
      </div>
      {done && (
        <Notice kind="done" title={t.form.done(done.no)} announce="status">
          <p>{t.form.receipt(done.receipt)}</p>
        </Notice>
      )}
    </form>
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
