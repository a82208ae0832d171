import { useState } from 'preact/hooks';
import { monthOfYear } from '../../strings/dates.ts';
import { wordOfField } from '../field-label.ts';
import type { NilReading } from './nil-reading.ts';
import { reportWords } from './report-words.ts';
import './nil-return.css';

export interface NilReturnProps {
  /** Month before, as it was filed. */
  readonly previousMonth: string;
  readonly nil: Pick<NilReading, 'backs' | 'toExplain' | 'past' | 'toFill' | 'told'>;
  readonly isBusy: boolean;
  readonly onFile: () => void;
}

/** Files that nothing has moved, in one click; what must be said first is said before it, and what would be lost after it. */
export function NilReturn({ previousMonth, nil, isBusy, onFile }: NilReturnProps) {
  const t = reportWords().nil;
  const { backs, toExplain, past, toFill, told } = nil;
  const [isAsking, setAsking] = useState(false);
  const month = monthOfYear(previousMonth);
  if (isAsking && backs.length > 0)
    return (
      <section class="nil-review ring" aria-label={t.review(backs.length)}>
        <h2>{t.review(backs.length)}</h2>
        <p class="quiet">{t.reviewWhat(month)}</p>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.cell}</th>
              <th scope="col">{t.yours}</th>
              <th scope="col">{t.back}</th>
            </tr>
          </thead>
          <tbody>
            {backs.map(({ row, field, yours, back }) => (
              <tr key={`${row.code} ${field}`}>
                <th scope="row">
                  {row.name} · {field === 'stage' ? reportWords().stage : wordOfField(field)}
                </th>
                <td>{yours}</td>
                <td>{back}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="buttons">
          <button
            type="button"
            class="button button-primary"
            ref={(button) => button?.focus()}
            onClick={() => setAsking(false)}
          >
            {t.keep}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              setAsking(false);
              onFile();
            }}
          >
            {t.goBack(backs.length)}
          </button>
        </div>
      </section>
    );
  const first = [
    ...(toExplain.length > 0 ? [t.explain(toExplain)] : []),
    ...(past.length > 0 ? [t.past(past)] : []),
    ...(toFill.length > 0 ? [t.fill(toFill.map(wordOfField))] : []),
  ];
  return (
    <div class="nil-return">
      <div>
        <p>
          <strong>{t.question(month, told)}</strong>
        </p>
        <p class="caption">{t.what(backs.length)}</p>
        {first.map((words) => (
          <p key={words} class="caption nil-return-first">
            {words}
          </p>
        ))}
      </div>
      <button
        type="button"
        class="button screen-only"
        aria-disabled={isBusy ? 'true' : undefined}
        onClick={() => {
          if (isBusy) return;
          if (backs.length > 0) setAsking(true);
          else onFile();
        }}
      >
        {t.button}
      </button>
    </div>
  );
}
