import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { type Day, endOfDay, isDay, lastDayOf, type Month } from '#domain/calendar.ts';
import { dueDay } from '#domain/deadlines.ts';
import { DueInput } from '#domain/records/period.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
import { monthInProse } from '../../strings/dates.ts';
import { programme } from '../city-programme.ts';
import { periodsWords } from './periods-words.ts';

export interface DueFormProps {
  /** The month that it begins with. */
  readonly first: Month;
  /** Months that are not due yet. */
  readonly months: readonly Month[];
  readonly onSaved: (month: Month, day: Day) => void;
  readonly onClose: () => void;
}

/** 改期: another due day for one month, to its end, with a reason that every district reads. */
export function DueForm({ first, months, onSaved, onClose }: DueFormProps) {
  const t = periodsWords().due;
  const [typed, setTyped] = useState({ month: first, dueAt: dueDay(programme, first), reason: '' });
  const saving = useSaving({ labelOf: labelsOf(t.fields), within: 'due' });
  const field = fieldsOf(saving, typed, setTyped);
  const { month, dueAt, reason } = typed;
  const save = async () => {
    const body = saving.check(DueInput, {
      dueAt: isDay(dueAt) ? endOfDay(dueAt) : undefined,
      reason: reason === '' ? undefined : reason,
    });
    if (!body) return;
    const done = await saving.run(async () => {
      const { etag } = await call(CITY_ROUTES.getPeriod, { params: { month } });
      await call(CITY_ROUTES.putPeriod, { params: { month }, body, ifMatch: etag ?? '"0"' });
    });
    if (done) onSaved(month, dueAt);
  };
  return (
    <ActForm
      class="calendar-form screen-only"
      saving={saving}
      words={t}
      head={<h3>{t.formTitle}</h3>}
      takesFocus
      onSend={save}
      onCancel={onClose}
    >
      <div class="calendar-fields">
        <SelectField
          {...field('month')}
          placeholder={null}
          options={months.map((value) => ({ value, label: monthInProse(value) }))}
          onInput={(chosen) => setTyped({ ...typed, month: chosen, dueAt: dueDay(programme, chosen) })}
        />
        <DateField
          {...field('dueAt')}
          required
          hint={t.dueOnHint}
          min={`${month}-01`}
          max={lastDayOf(month)}
        />
        <div class="calendar-whole">
          <TextField {...field('reason')} required hint={t.reasonHint} />
        </div>
      </div>
    </ActForm>
  );
}
