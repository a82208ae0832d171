import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { AUDITED, type Audited } from '#contract/audited.ts';
import { dayOf, type Instant, monthOf, monthsFrom, yearOf } from '#domain/calendar.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { RadioGroup, SelectField } from '../../parts/field/choice-field.tsx';
import { TextField } from '../../parts/field/text-field.tsx';
import { monthInProse } from '../../strings/dates.ts';
import { labelled } from '../../strings/punctuation.ts';
import { districtName, programme } from '../city-programme.ts';
import { auditWords } from './audit-words.ts';
import { type Subject, subjectOfReceipt } from './subject.ts';

type Field = 'districtCode' | 'townshipCode' | 'month' | 'year' | 'officer' | 'receipt';
type Typed = Readonly<Record<Field, string>>;

/** What each choice asks for, in this order. */
const ASKED: Readonly<Record<Audited | 'receipts', readonly Field[]>> = {
  stations: ['districtCode', 'townshipCode'],
  reports: ['districtCode', 'month'],
  plans: ['districtCode', 'year'],
  officers: ['officer'],
  receipts: ['receipt'],
};

function subjectOf(kind: Audited | 'receipts', typed: Typed): Subject | null {
  if (ASKED[kind].some((field) => typed[field].trim() === '')) return null;
  if (kind === 'receipts') return subjectOfReceipt(typed.receipt);
  const id = {
    stations: typed.townshipCode,
    reports: `${typed.districtCode}-${typed.month}`,
    plans: `${typed.districtCode}-${typed.year}`,
    officers: typed.officer.trim(),
  }[kind];
  return { kind, id };
}

export interface AuditFormProps {
  readonly now: Instant;
  readonly onLook: (subject: Subject) => void;
}

/** Which record, by its place and time, by its officer's id, or by a receipt. */
export function AuditForm({ now, onLook }: AuditFormProps) {
  const t = auditWords();
  const running = monthOf(dayOf(now));
  const [kind, setKind] = useState<Audited | 'receipts'>('reports');
  const [typed, setTyped] = useState<Typed>({
    ...{ districtCode: '', townshipCode: '', officer: '', receipt: '' },
    ...{ month: running, year: String(yearOf(running)) },
  });
  const [attempt, setAttempt] = useState(0);
  const [wrong, setWrong] = useState<Field | null>(null);
  const change = (patch: Partial<Typed>) => {
    setTyped((now) => ({ ...now, ...patch }));
    setWrong(null);
  };
  const error = (field: Field) =>
    wrong === field ? (field === 'receipt' && typed.receipt !== '' ? t.notReceipt : t.missing) : undefined;
  const select = (field: Field, options: readonly { value: string; label: string }[], reset = {}) => (
    <SelectField
      key={field}
      id={`audit-${field}`}
      label={t.fields[field]}
      required
      width="medium"
      error={error(field)}
      value={typed[field]}
      options={options}
      onInput={(value) => change({ [field]: value, ...reset })}
    />
  );
  const text = (field: 'officer' | 'receipt', hint: string) => (
    <TextField
      key={field}
      id={`audit-${field}`}
      label={t.fields[field]}
      hint={hint}
      required
      width="medium"
      error={error(field)}
      value={typed[field]}
      onInput={(value) => change({ [field]: value })}
    />
  );
  const controls: Readonly<Record<Field, () => ComponentChild>> = {
    districtCode: () =>
      select(
        'districtCode',
        programme.districts.map(({ code }) => ({ value: code, label: districtName(code) })),
        { townshipCode: '' },
      ),
    townshipCode: () =>
      select(
        'townshipCode',
        programme.townships
          .filter(({ districtCode }) => districtCode === typed.districtCode)
          .map(({ code, name }) => ({ value: code, label: name })),
      ),
    month: () =>
      select(
        'month',
        [...monthsFrom(programme.calendar.firstMonth, running)]
          .reverse()
          .map((value) => ({ value, label: monthInProse(value) })),
      ),
    year: () =>
      select(
        'year',
        Array.from(
          { length: yearOf(running) + 1 - programme.baselineYear },
          (_, i) => yearOf(running) + 1 - i,
        ).map((year) => ({ value: String(year), label: t.yearOption(year) })),
      ),
    officer: () => text('officer', t.officerHint),
    receipt: () => text('receipt', t.receiptHint),
  };
  const wrongWords = wrong === null ? undefined : error(wrong);
  return (
    <form
      class="audit-form screen-only"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const subject = subjectOf(kind, typed);
        setAttempt((n) => n + 1);
        if (subject) onLook(subject);
        else setWrong(ASKED[kind].find((field) => typed[field].trim() === '') ?? 'receipt');
      }}
    >
      <ErrorSummary
        problems={
          wrong === null || wrongWords === undefined
            ? []
            : [{ fieldId: `audit-${wrong}`, message: labelled(t.fields[wrong], wrongWords) }]
        }
        attempt={attempt}
        title={t.notLooked}
      />
      <RadioGroup
        id="audit-kind"
        label={t.kind}
        value={kind}
        options={[...AUDITED, 'receipts' as const].map((value) => ({ value, label: t.kinds[value] }))}
        onInput={(value) => {
          setKind(value as Audited | 'receipts');
          setWrong(null);
        }}
      />
      {ASKED[kind].map((field) => controls[field]())}
      <div class="buttons">
        <button type="submit" class="button button-primary">
          {t.look}
        </button>
      </div>
    </form>
  );
}
