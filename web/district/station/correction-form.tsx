import { useLayoutEffect, useRef } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dayOf } from '#domain/calendar.ts';
import { monthOfSource } from '#domain/claims.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import { stationName } from '#domain/names.ts';
import { CorrectionInput } from '#domain/records/period.ts';
import { call } from '../../parts/api/call.ts';
import { ErrorSummary } from '../../parts/error-summary/error-summary.tsx';
import { RadioGroup } from '../../parts/field/choice-field.tsx';
import { DateField, TextAreaField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { Notice } from '../../parts/notice/notice.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { monthInProse } from '../../strings/dates.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import { LockNote, passageOf } from './lock-note.tsx';
import './life.css';
import { lifeWords, stationWords } from './words.ts';

/** Dates of a station's life that a correction puts right. */
export const CORRECTABLE = ['startedOn', 'builtOn', 'operatingOn'] as const;
type Field = (typeof CORRECTABLE)[number];

interface Typed {
  readonly field: Field | '';
  readonly to: string;
  readonly reason: string;
}

export interface CorrectionFormProps {
  readonly desk: Desk;
  readonly line: TownshipLine;
  readonly onCorrected: (said: string) => void;
  readonly onCancel: () => void;
}

/** 更正: which date, the right day and why; the first one stays readable. Closed days say which permit opens them, or what to ask the city for. */
export function CorrectionForm({ desk, line, onCorrected, onCancel }: CorrectionFormProps) {
  const t = lifeWords().correct;
  const { stage: stages } = fieldWords().choices;
  const { township, station, life } = line;
  const [kept, keep] = useKept<Typed>(`station ${township.code} correction`);
  const typed = kept ?? { field: '' as const, to: '', reason: '' };
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { field } = typed;
  const labels: Readonly<Record<string, string>> = {
    '/field': t.field,
    '/to': t.to(field ? stages[field] : ''),
    '/reason': t.reason,
  };
  const saving = useSaving({ labelOf: (pointer) => labels[pointer] ?? t.field });
  if (!station) return null;
  const standing = CORRECTABLE.flatMap((each) => {
    const day = life[each];
    return day === null ? [] : [{ field: each, day }];
  });
  const from = field ? life[field] : null;
  const source = station.claims.filter((claim) => claim.stage === field).pop()?.source ?? null;
  const isPending = source !== null && isUnderReview(desk.desk.reports, source);
  const isClosed = from !== null && passageOf(desk, from, typed.to || from) === 'CLOSED';
  const change = (patch: Partial<Typed>) => {
    keep({ ...typed, ...patch });
    saving.touch(Object.keys(patch).map((name) => `/${name}`));
  };
  const correct = async () => {
    const { to, reason } = typed;
    const body = saving.check(CorrectionInput, {
      townshipCode: township.code,
      field: field || null,
      from: from ?? '2000-01-01',
      to,
      reason,
    });
    if (!body || isPending || isClosed) return;
    await saving.run(async () => {
      try {
        const { data } = await call(DISTRICT_ROUTES.correctClaim, {
          params: { districtCode: station.districtCode },
          body,
          ifMatch: `"${station.version}"`,
        });
        keep(null);
        onCorrected(t.done(stages[body.field], body.from, body.to, data.receipt));
      } catch (cause) {
        if (codeOf(cause) === 'STALE') await desk.reload().catch(() => undefined);
        throw cause;
      }
    });
  };
  return (
    <form
      ref={form}
      class="progress-form screen-only"
      noValidate
      aria-labelledby="correction-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void correct();
      }}
    >
      <p class="form-title" id="correction-title">
        {t.title(township.name)}
      </p>
      <ErrorSummary
        problems={saving.problems}
        attempt={saving.attempt}
        title={t.notSaved(saving.problems.length)}
      >
        <p>{t.kept}</p>
      </ErrorSummary>
      <ProblemNotice cause={saving.cause} />
      <RadioGroup
        id={fieldId('/field')}
        label={t.field}
        required
        error={saving.errorAt('/field')}
        value={field}
        options={standing.map((each) => ({
          value: each.field,
          label: t.option(stages[each.field], each.day),
        }))}
        onInput={(value) => change({ field: CORRECTABLE.find((each) => each === value) ?? '' })}
      />
      {field && from !== null && (
        <>
          {isPending && (
            <Notice kind="attention" announce="status">
              <p>{t.pending(stages[field], monthInProse(monthOfSource(source) ?? ''))}</p>
            </Notice>
          )}
          <DateField
            id={fieldId('/to')}
            label={t.to(stages[field])}
            hint={t.was(from)}
            required
            max={dayOf(desk.present())}
            error={saving.errorAt('/to')}
            value={typed.to}
            onInput={(to) => change({ to })}
          />
          <TextAreaField
            id={fieldId('/reason')}
            label={t.reason}
            hint={t.reasonHint}
            required
            rows={2}
            most={500}
            error={saving.errorAt('/reason')}
            value={typed.reason}
            onInput={(reason) => change({ reason })}
          />
          {!isPending && (
            <LockNote
              desk={desk}
              from={from}
              to={typed.to}
              message={t.message(
                stationName(desk.programme, township.code),
                stages[field],
                from,
                typed.to,
                typed.reason,
              )}
            />
          )}
        </>
      )}
      <div class="buttons">
        <button
          type="submit"
          class="button button-primary"
          aria-disabled={saving.busy || isPending || isClosed}
          aria-describedby={isClosed ? 'lock-note' : undefined}
        >
          {saving.busy ? t.busy : t.send}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            keep(null);
            onCancel();
          }}
        >
          {stationWords().cancel}
        </button>
      </div>
    </form>
  );
}
