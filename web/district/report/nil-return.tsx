import { useState } from 'preact/hooks';
import type { Day } from '#domain/calendar.ts';
import { monthOfYear } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import { wordOfField } from '../field-label.ts';
import type { HeaderField, TypedHeader } from './judge-report.ts';
import { reportWords } from './report-words.ts';
import { type SheetField, type SheetRow, type SheetValues, typedOf } from './sheet.ts';
import type { SheetEditing } from './sheet-editing.ts';
import './nil-return.css';

/** A cell that a nil return sets back. */
export interface SetBack {
  readonly row: SheetRow;
  readonly field: SheetField;
  readonly yours: string;
  readonly back: string;
}

const CONSTRUCTION: readonly SheetField[] = [
  'stage',
  'startedOn',
  'builtOn',
  'operatingOn',
  'suspendedOn',
  'resumedOn',
  'closedOn',
  'expectedBuiltOn',
  'progressNote',
];

/** Fields that a nil return files as last month. An expected day that has passed is none of them: it must be given anew. */
const carried = ({ base }: SheetRow, today: Day): readonly SheetField[] =>
  base.expectedBuiltOn && base.expectedBuiltOn < today
    ? CONSTRUCTION.filter((field) => field !== 'expectedBuiltOn')
    : CONSTRUCTION;

/** Cells of construction that were changed: what a nil return sets back. Figures of service and people stay as they are. */
export const setBacks = (rows: readonly SheetRow[], editing: SheetEditing, today: Day): readonly SetBack[] =>
  rows.flatMap((row) =>
    editing
      .changed(row)
      .filter((field) => carried(row, today).includes(field))
      .map((field) => ({
        row,
        field,
        yours: wordOf(field, editing.typed(row)[field] ?? ''),
        back: wordOf(field, field === 'stage' ? row.stage : (row.base[field] ?? '')),
      })),
  );

function wordOf(field: SheetField, text: string): string {
  const { stages } = reportWords();
  return field === 'stage' && text in stages ? stages[text as keyof typeof stages] : text || NOTHING;
}

/** A row as a nil return files it: construction from the ground, the rest as typed. */
export function nilRow(row: SheetRow, typed: SheetValues, today: Day): SheetValues {
  const set = carried(row, today);
  const kept = Object.entries(typed).filter(([field]) => !set.includes(field as SheetField));
  return typedOf(row, Object.fromEntries(kept) as SheetValues);
}

/** The head of a nil return: what was typed, else that there is nothing to say. */
export function nilHeader(header: TypedHeader, lastPlan: string | null): TypedHeader {
  const t = reportWords().nil;
  return {
    ...header,
    problems: header.problems?.trim() || t.none,
    nextPlan: header.nextPlan?.trim() || lastPlan || t.asPlanned,
  };
}

export interface NilReturnProps {
  /** Month before, as it was filed; null: there is none. */
  readonly previousMonth: string | null;
  readonly backs: readonly SetBack[];
  /** Rows that first have to be explained: 「长街镇社工2人」. */
  readonly toExplain: readonly string[];
  /** Rows whose expected day has passed. */
  readonly past: readonly string[];
  /** Fields of the head that nobody has given yet. */
  readonly toFill: readonly HeaderField[];
  readonly isBusy: boolean;
  readonly onFile: () => void;
}

/** Files that nothing has moved, in one click; what must be said first is said before it, and what would be lost after it. */
export function NilReturn({ previousMonth, backs, toExplain, past, toFill, isBusy, onFile }: NilReturnProps) {
  const t = reportWords().nil;
  const [isAsking, setAsking] = useState(false);
  const month = previousMonth === null ? '' : monthOfYear(previousMonth);
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
          <strong>{previousMonth === null ? t.first : t.question(month)}</strong>
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
