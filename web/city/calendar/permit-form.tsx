import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Receipt as ReceiptData } from '#contract/shapes.ts';
import { addDays, dayOf, endOfDay, type Instant, isDay } from '#domain/calendar.ts';
import { issuesOf } from '#domain/records/issues.ts';
import { PermitInput } from '#domain/records/period.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { Receipt } from '../../parts/receipt/receipt.tsx';
import { districtName, programme } from '../city-programme.ts';
import { periodsWords } from './periods-words.ts';

/** Days that a permit lasts unless another day is given. */
const LASTS = 7;

export interface PermitFormProps {
  readonly now: Instant;
  readonly onGranted: () => void;
  readonly onClose: () => void;
}

/** 发许可: a district, the closed days to open, why, and until when. */
export function PermitForm({ now, onGranted, onClose }: PermitFormProps) {
  const t = periodsWords().permits;
  const [typed, setTyped] = useState({
    ...{ districtCode: '', from: '', to: '', reason: '' },
    expiresAt: addDays(dayOf(now), LASTS),
  });
  const [receipt, setReceipt] = useState<ReceiptData | null>(null);
  const names: Readonly<Record<string, string>> = t.fields;
  const saving = useSaving({ labelOf: (pointer) => names[pointer.slice(1)] ?? '' });
  if (receipt)
    return (
      <Receipt
        focus
        number={receipt.receipt}
        verdict="good"
        status={t.receipt}
        facts={[
          [t.facts.unit, districtName(typed.districtCode)],
          [t.facts.days, t.days(typed.from, typed.to)],
          [t.facts.expires, typed.expiresAt],
        ]}
      />
    );
  const given = (text: string) => (text === '' ? undefined : text);
  const field = (name: keyof typeof typed) => ({
    ...{ id: fieldId(`/${name}`), label: t.fields[name], required: true, value: typed[name] },
    error: saving.errorAt(`/${name}`),
    onInput: (value: string) => {
      setTyped((last) => ({ ...last, [name]: value }));
      saving.touch([`/${name}`]);
    },
  });
  const grant = async () => {
    const parsed = PermitInput.safeParse({
      ...{ from: given(typed.from), to: given(typed.to), reason: given(typed.reason) },
      expiresAt: isDay(typed.expiresAt) ? endOfDay(typed.expiresAt) : undefined,
    });
    const unchosen = typed.districtCode === '' ? [{ pointer: '/districtCode', code: 'REQUIRED' }] : [];
    if (!parsed.success || unchosen.length > 0)
      return saving.refuse([...unchosen, ...(parsed.error ? issuesOf(parsed.error) : [])]);
    const body = parsed.data;
    await saving.run(async () => {
      const params = { districtCode: typed.districtCode };
      setReceipt((await call(CITY_ROUTES.grantPermit, { params, body })).data);
      onGranted();
    });
  };
  return (
    <form
      class="calendar-form screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void grant();
      }}
    >
      <h3>{t.formTitle}</h3>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notDone(saving.problems.length)}
      />
      <ProblemNotice cause={saving.cause} />
      <div class="calendar-fields">
        <div class="calendar-whole">
          <SelectField
            {...field('districtCode')}
            options={programme.districts.map(({ code }) => ({ value: code, label: districtName(code) }))}
          />
        </div>
        <DateField {...field('from')} hint={t.closedOnly} />
        <DateField {...field('to')} hint={t.closedOnly} />
        <div class="calendar-whole">
          <TextField {...field('reason')} />
        </div>
        <DateField {...field('expiresAt')} hint={t.lapses} />
      </div>
      <div class="buttons">
        <button type="submit" class="button button-primary" aria-disabled={saving.busy}>
          {saving.busy ? t.busy : t.submit}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
