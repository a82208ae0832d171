import { useState } from 'preact/hooks';
import { CITY_ROUTES } from '#contract/routes/city.ts';
import { type Day, endOfDay, isDay, lastDayOf, type Month } from '#domain/calendar.ts';
import { dueDay } from '#domain/deadlines.ts';
import { DueInput } from '#domain/records/period.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { SelectField } from '../../parts/field/choice-field.tsx';
import { DateField, TextField } from '../../parts/field/text-field.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
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
  const [month, setMonth] = useState(first);
  const [dueOn, setDueOn] = useState<Day>(dueDay(programme, first));
  const [reason, setReason] = useState('');
  const names: Readonly<Record<string, string>> = { '/dueAt': t.fields.dueOn, '/reason': t.fields.reason };
  const saving = useSaving({ labelOf: (pointer) => names[pointer] ?? '' });
  const save = async () => {
    const body = saving.check(DueInput, {
      dueAt: isDay(dueOn) ? endOfDay(dueOn) : undefined,
      reason: reason === '' ? undefined : reason,
    });
    if (!body) return;
    const done = await saving.run(async () => {
      const { etag } = await call(CITY_ROUTES.getPeriod, { params: { month } });
      await call(CITY_ROUTES.putPeriod, { params: { month }, body, ifMatch: etag ?? '"0"' });
    });
    if (done) onSaved(month, dueOn);
  };
  return (
    <form
      class="calendar-form screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void save();
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
        <SelectField
          id={fieldId('/month')}
          label={t.fields.month}
          placeholder={null}
          value={month}
          options={months.map((value) => ({ value, label: monthInProse(value) }))}
          onInput={(chosen) => {
            setMonth(chosen);
            setDueOn(dueDay(programme, chosen));
          }}
        />
        <DateField
          id={fieldId('/dueAt')}
          label={t.fields.dueOn}
          required
          hint={t.dueOnHint}
          min={`${month}-01`}
          max={lastDayOf(month)}
          error={saving.errorAt('/dueAt')}
          value={dueOn}
          onInput={(day) => {
            setDueOn(day);
            saving.touch(['/dueAt']);
          }}
        />
        <div class="calendar-whole">
          <TextField
            id={fieldId('/reason')}
            label={t.fields.reason}
            required
            hint={t.reasonHint}
            error={saving.errorAt('/reason')}
            value={reason}
            onInput={(text) => {
              setReason(text);
              saving.touch(['/reason']);
            }}
          />
        </div>
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
