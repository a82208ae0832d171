import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { type Day, dayOf } from '#domain/calendar.ts';
import { ProgressInput } from '#domain/records/progress.ts';
import { checkStandards, failing, type StandardLine } from '#domain/standards.ts';
import { ActForm } from '../../parts/act/act-form.tsx';
import { useSaving } from '../../parts/act/use-saving.ts';
import { call } from '../../parts/api/call.ts';
import { DateField } from '../../parts/field/text-field.tsx';
import { fieldWords } from '../../parts/field-words.ts';
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
  const saving = useSaving({ labelOf: () => t.day(choices.stage[stage]) });
  const { station } = line;
  if (!station) return null;
  const missing = missingOn(desk, line, stage, on || today);
  const tell = () => {
    const body = saving.check(ProgressInput, { stage, on });
    if (!body) return;
    const { townshipCode, version } = station;
    const params = { townshipCode };
    void saving.run(
      async () => {
        const { data } = await call(DISTRICT_ROUTES.reportProgress, {
          params,
          body,
          ifMatch: `"${version}"`,
        });
        onTold(t.told(dayOfYear(on), choices.stage[stage], data.receipt));
      },
      { STALE: () => desk.reload().catch(() => undefined) },
    );
  };
  return (
    <ActForm
      class="progress-form screen-only"
      saving={saving}
      words={{ send: t.tell[stage], busy: t.busy, cancel: stationWords().cancel, notDone: t.notDone }}
      head={
        <>
          <p class="form-title" id="progress-title">
            {t.title(line.township.name, choices.stage[stage])}
          </p>
          <p class="caption">{t.hint}</p>
        </>
      }
      labelledBy="progress-title"
      takesFocus
      barredBy={missing.length > 0 ? 'progress-missing' : undefined}
      onSend={tell}
      onCancel={onCancel}
    >
      <DateField
        {...saving.field('/on')}
        required
        max={today}
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
    </ActForm>
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
