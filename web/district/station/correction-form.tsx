import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dayOf } from '#domain/calendar.ts';
import { monthOfSource } from '#domain/claims.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import { stationName } from '#domain/names.ts';
import { CorrectionInput } from '#domain/records/period.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { fieldsOf } from '../../parts/act/fields-of.ts';
import { labelsOf, useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { RadioGroup } from '../../parts/field/choice-field.tsx';
import { DateField, TextAreaField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { useKept } from '../../parts/kept/use-kept.ts';
import { Notice } from '../../parts/notice/notice.tsx';
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
  const typed: Typed = kept ?? { field: '', to: '', reason: '' };
  const { field: stage } = typed;
  const saving = useSaving({
    labelOf: labelsOf({ field: t.field, to: t.to(stage ? stages[stage] : ''), reason: t.reason }),
  });
  const field = fieldsOf(saving, typed, (change) => keep(change(typed)));
  if (!station) return null;
  const standing = CORRECTABLE.flatMap((each) => {
    const day = life[each];
    return day === null ? [] : [{ field: each, day }];
  });
  const from = stage ? life[stage] : null;
  const source = station.claims.filter((claim) => claim.stage === stage).pop()?.source ?? null;
  const isPending = source !== null && isUnderReview(desk.desk.reports, source);
  const isClosed = from !== null && passageOf(desk, from, typed.to || from) === 'CLOSED';
  const correct = () => {
    const { to, reason } = typed;
    const body = saving.check(CorrectionInput, {
      ...{ townshipCode: township.code, field: stage || null, from: from ?? '2000-01-01', to, reason },
    });
    if (!body) return;
    const params = { districtCode: station.districtCode };
    const ifMatch = `"${station.version}"`;
    void saving.run(
      async () => {
        const { data } = await call(DISTRICT_ROUTES.correctClaim, { params, body, ifMatch });
        keep(null);
        onCorrected(t.done(stages[body.field], body.from, body.to, data.receipt));
      },
      { STALE: () => desk.reload().catch(() => undefined) },
    );
  };
  return (
    <ActForm
      class="progress-form screen-only"
      saving={saving}
      words={{ ...t, notDone: t.notSaved, cancel: stationWords().cancel }}
      head={
        <p class="form-title" id="correction-title">
          {t.title(township.name)}
        </p>
      }
      labelledBy="correction-title"
      takesFocus
      barredBy={isPending ? 'pending-note' : isClosed ? 'lock-note' : undefined}
      onSend={correct}
      onCancel={() => {
        keep(null);
        onCancel();
      }}
    >
      <RadioGroup
        {...saving.field('/field')}
        required
        value={stage}
        options={standing.map((each) => ({
          value: each.field,
          label: t.option(stages[each.field], each.day),
        }))}
        onInput={(value) => {
          keep({ ...typed, field: CORRECTABLE.find((each) => each === value) ?? '' });
          saving.touch(['/field']);
        }}
      />
      {stage && from !== null && (
        <>
          {isPending && (
            <div id="pending-note">
              <Notice kind="attention" announce="status">
                <p>{t.pending(stages[stage], monthInProse(monthOfSource(source) ?? ''))}</p>
              </Notice>
            </div>
          )}
          <DateField {...field('to')} hint={t.was(from)} required max={dayOf(desk.present())} />
          <TextAreaField {...field('reason')} hint={t.reasonHint} required rows={2} most={500} />
          {!isPending && (
            <LockNote
              desk={desk}
              from={from}
              to={typed.to}
              message={t.message(
                stationName(desk.programme, township.code),
                stages[stage],
                from,
                typed.to,
                typed.reason,
              )}
            />
          )}
        </>
      )}
    </ActForm>
  );
}
