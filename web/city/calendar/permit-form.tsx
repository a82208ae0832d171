import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Receipt as ReceiptData } from '#contract/shapes.ts';
import { addDays, dayOf, endOfDay, type Instant, isDay } from '#domain/calendar.ts';
import { issuesOf } from '#domain/records/issues.ts';
import { PermitInput } from '#domain/records/period.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
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
  const saving = useSaving({ labelOf: labelsOf(t.fields), within: 'permit' });
  const field = fieldsOf(saving, typed, setTyped);
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
  const grant = () => {
    const parsed = PermitInput.safeParse({
      ...{ from: given(typed.from), to: given(typed.to), reason: given(typed.reason) },
      expiresAt: isDay(typed.expiresAt) ? endOfDay(typed.expiresAt) : undefined,
    });
    const unchosen =
      typed.districtCode === '' ? [{ pointer: '/districtCode', code: 'REQUIRED' as const }] : [];
    if (!parsed.success || unchosen.length > 0)
      return saving.refuse([...unchosen, ...(parsed.error ? issuesOf(parsed.error) : [])]);
    return saving.run(async () => {
      const params = { districtCode: typed.districtCode };
      setReceipt((await call(CITY_ROUTES.grantPermit, { params, body: parsed.data })).data);
      onGranted();
    });
  };
  return (
    <ActForm
      class="calendar-form screen-only"
      saving={saving}
      words={t}
      head={<h3>{t.formTitle}</h3>}
      takesFocus
      onSend={grant}
      onCancel={onClose}
    >
      <div class="calendar-fields">
        <div class="calendar-whole">
          <SelectField
            {...field('districtCode')}
            required
            options={programme.districts.map(({ code }) => ({ value: code, label: districtName(code) }))}
          />
        </div>
        <DateField {...field('from')} required hint={t.closedOnly} />
        <DateField {...field('to')} required hint={t.closedOnly} />
        <div class="calendar-whole">
          <TextField {...field('reason')} required />
        </div>
        <DateField {...field('expiresAt')} required hint={t.lapses} />
      </div>
    </ActForm>
  );
}
