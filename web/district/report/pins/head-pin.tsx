import { TextAreaField } from '../../../parts/field/text-field.tsx';
import { wordOfField } from '../../field-label.ts';
import { headerId } from '../narrative.tsx';
import { reportWords } from '../report-words.ts';
import type { HeaderField } from '../sheet/judge-report.ts';
import './pin-answer.css';

export interface HeadPinProps {
  readonly field: HeaderField;
  readonly remark: string;
  readonly number: number;
  readonly value: string;
  readonly error: string | undefined;
  readonly onType: (text: string) => void;
}

/** Most characters of a text of the head. */
const MOST = 1000;

/** A pinned field of the head under its remark. A text is written here; sections 四 and 五 stand open below. */
export function HeadPin({ field, remark, number, value, error, onType }: HeadPinProps) {
  const isText = field === 'problems' || field === 'measures' || field === 'nextPlan';
  return (
    <section class="pin" aria-labelledby={`${headerId(field)}-title`}>
      <h2 id={`${headerId(field)}-title`}>
        {number}. {wordOfField(field)}
      </h2>
      <blockquote class="pin-remark">{remark}</blockquote>
      {isText && (
        <TextAreaField
          id={headerId(field)}
          label={reportWords().returned.now}
          value={value}
          most={MOST}
          error={error}
          onInput={onType}
        />
      )}
    </section>
  );
}
