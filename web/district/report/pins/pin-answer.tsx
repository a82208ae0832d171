import { useState } from 'preact/hooks';
import { STAGES } from '#domain/vocabulary.ts';
import { describedBy, FieldMessages } from '../../../parts/field/field.tsx';
import { TextAreaField } from '../../../parts/field/text-field.tsx';
import { momentInTable } from '../../../strings/dates.ts';
import { NOTHING } from '../../../strings/numbers.ts';
import { wordOfField } from '../../field-label.ts';
import { reportWords } from '../report-words.ts';
import { cellId } from '../sheet/sheet-cell.tsx';
import { VillagePicker } from '../sheet/village-picker.tsx';
import type { Pin } from './pins.ts';
import './pin-answer.css';

export interface PinAnswerProps {
  readonly pin: Extract<Pin, { row: object }>;
  readonly number: number;
  /** When it was returned, and by whom it was remarked upon. */
  readonly returnedAt: string | null;
  /** What each round said before it, as it would be typed; the last one is what stands in the sheet. */
  readonly earlier: readonly { readonly round: number; readonly text: string }[];
  /** Round of the last filing. */
  readonly round: number;
  readonly value: string;
  /** The answer that the figure is right, as typed since the return; null: not given. */
  readonly reason: string | null;
  readonly error: string | undefined;
  readonly onType: (text: string) => void;
  /** Null takes the answer back. */
  readonly onReason: (text: string | null) => void;
}

const DAYS: readonly string[] = [...STAGES, 'expectedBuiltOn'];

/** One pinned field: the remark, what earlier filings said, and the answer: another figure, or why this one is right. */
export function PinAnswer(props: PinAnswerProps) {
  const { pin, number, returnedAt, earlier, round, value, reason, error, onType, onReason } = props;
  const t = reportWords().returned;
  const { row, field, remark } = pin;
  const filed = field === 'stage' ? '' : (row.base[field] ?? '');
  const [isRight, setRight] = useState(reason !== null && value === filed);
  const id = cellId(row.code, field);
  const before = field === 'stage' ? undefined : row.previous[field];
  const control = {
    id,
    class: 'field-control pin-input',
    value,
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
    ...describedBy({ id, label: '', error }, `${id}-remark`),
  };
  const answer = (right: boolean) => {
    setRight(right);
    if (right) onType(filed);
    else onReason(null);
  };
  const known = [
    ...(before ? [[reportWords().before, before] as const] : []),
    ...earlier.map((each) => [t.filed(each.round), each.text || NOTHING] as const),
    [t.filed(round), filed || NOTHING] as const,
  ];
  return (
    <section class="pin" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {number}. {row.name} · {wordOfField(field)}
      </h2>
      <blockquote class="pin-remark" id={`${id}-remark`}>
        <p>{remark.text}</p>
        <p class="caption">
          {t.remark} {momentInTable(returnedAt)}
        </p>
      </blockquote>
      <FieldMessages id={id} error={error} />
      <div class="pin-values">
        {known.map(([name, text]) => (
          <div key={name}>
            <p class="caption">{name}</p>
            <p class="pin-value">{field === 'servedVillageCodes' ? text.split(' ').length : text}</p>
          </div>
        ))}
        {!isRight && field !== 'servedVillageCodes' && (
          <div>
            <label class="caption" for={id}>
              {t.now}
            </label>
            {DAYS.includes(field) ? <input {...control} type="date" /> : <input {...control} type="text" />}
          </div>
        )}
        {field === 'staffOnSite' && (
          <div>
            <p class="caption">{t.register}</p>
            <p class="pin-value">
              <a href={`#/stations/${row.code}`}>{row.line.counted}</a>
            </p>
          </div>
        )}
      </div>
      {!isRight && field === 'servedVillageCodes' && (
        <VillagePicker row={row} chosen={value} onChoose={onType} onClose={() => undefined} />
      )}
      <fieldset class="pin-choice">
        <legend class="spoken">{wordOfField(field)}</legend>
        {[false, true].map((right) => (
          <label key={String(right)} class="field-option">
            <input
              type="radio"
              name={`${id}-choice`}
              checked={isRight === right}
              onChange={() => answer(right)}
            />
            <span>{right ? t.right : t.wrong}</span>
          </label>
        ))}
      </fieldset>
      {isRight && (
        <TextAreaField
          id={cellId(row.code, 'warningReason')}
          label={reportWords().reason(row.name)}
          value={reason ?? row.base.warningReason ?? ''}
          most={500}
          onInput={onReason}
        />
      )}
    </section>
  );
}
