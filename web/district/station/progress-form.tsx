import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { type Day, dayOf } from '#domain/calendar.ts';
import { ProgressInput } from '#domain/records/progress.ts';
import { checkStandards, failing, type StandardLine } from '#domain/standards.ts';
import { call } from '../../parts/api/call.ts';
import { DateField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { codeOf } from '../../parts/problem-notice/problem-words.ts';
import { fieldId, useSaving } from '../../parts/problem-notice/use-saving.ts';
import { dayOfYear } from '../../strings/dates.ts';
import type { TownshipLine } from '../township-lines.ts';
import type { Desk } from '../use-desk.ts';
import type { NextStage } from './next-stage.ts';
import './life.css';
import { lifeWords, standardWords, stationWords } from './words.ts';

export interface ProgressFormProps {
  readonly desk: Desk;
  readonly line: TownshipLine;
  readonly stage: NextStage;
  /** The way to where a missing standard is mended. */
  readonly mend: (missing: StandardLine) => ComponentChildren;
  /** It was told; what is said of it. */
  readonly onTold: (said: string) => void;
  readonly onCancel: () => void;
}

/** Standards that a stage asks for; none for stops and resumptions. */
const PURPOSES = { builtOn: ['BUILT'], operatingOn: ['BUILT', 'OPERATING'] } as const;

/** 进度即报: the day of one stage, told at once and never asked for again; what the standards still miss on that day stands beside it. */
export function ProgressForm({ desk, line, stage, mend, onTold, onCancel }: ProgressFormProps) {
  const t = lifeWords().progress;
  const { standards: names, choices } = fieldWords();
  const today = dayOf(desk.present());
  const [on, setOn] = useState<Day>(today);
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaving({ labelOf: () => t.day(choices.stage[stage]) });
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { station } = line;
  if (!station) return null;
  const missing = missingOn(desk, line, stage, on || today);
  const tell = async () => {
    const body = saving.check(ProgressInput, { stage, on });
    if (!body || missing.length > 0) return;
    await saving.run(async () => {
      try {
        const params = { townshipCode: station.townshipCode };
        const { data } = await call(DISTRICT_ROUTES.reportProgress, {
          params,
          body,
          ifMatch: `"${station.version}"`,
        });
        onTold(t.told(dayOfYear(on), choices.stage[stage], data.receipt));
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
      aria-labelledby="progress-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.busy) void tell();
      }}
    >
      <p class="form-title" id="progress-title">
        {t.title(line.township.name, choices.stage[stage])}
      </p>
      <ProblemNotice cause={saving.cause} />
      <p class="caption">{t.hint}</p>
      <DateField
        id={fieldId('/on')}
        label={t.day(choices.stage[stage])}
        required
        max={today}
        error={saving.errorAt('/on')}
        value={on}
        onInput={(typed) => {
          setOn(typed);
          saving.touch(['/on']);
        }}
      />
      {missing.length > 0 && (
        <div id="progress-missing">
          <p>{t.missing(missing.length, choices.stage[stage])}</p>
          <ul class="progress-missing">
            {missing.map((lacking) => (
              <li key={lacking.id}>
                <strong>{names[lacking.id]}</strong>：{standardWords()[lacking.id].finding(lacking.facts)}{' '}
                {mend(lacking)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="buttons">
        <button
          type="submit"
          class="button button-primary"
          aria-disabled={saving.busy || missing.length > 0}
          aria-describedby={missing.length > 0 ? 'progress-missing' : undefined}
        >
          {saving.busy ? t.busy : t.tell[stage]}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {stationWords().cancel}
        </button>
      </div>
    </form>
  );
}

function missingOn(
  desk: Desk,
  { station }: TownshipLine,
  stage: NextStage,
  day: Day,
): readonly StandardLine[] {
  if (!station || (stage !== 'builtOn' && stage !== 'operatingOn')) return [];
  const lines = checkStandards(station, desk.desk.operators, desk.programme, day);
  return PURPOSES[stage].flatMap((purpose) => failing(lines, purpose));
}
