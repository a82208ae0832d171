import { type ComparedRow, type FigureField, rowPointer } from '#domain/compare-rows.ts';
import { fieldWords } from '../../parts/field-words.ts';
import { squareOf } from '../../parts/state-square/square-of.ts';
import { StateLabel } from '../../parts/state-square/state-square.tsx';
import { VerdictShape } from '../../parts/status-tag/status-tag.tsx';
import { dayOfYear } from '../../strings/dates.ts';
import { changeInWords, lastRoundInWords, valueInWords, warningInWords } from './figure-words.ts';
import { type Pinning, ReviewCell } from './review-cell.tsx';
import { reviewWords } from './review-words.ts';

export interface ReviewRowProps extends Pinning {
  readonly compared: ComparedRow;
  readonly columns: readonly FigureField[];
}

/** A station's row under review: what it is, how it moved, and each figure with its change since last month. */
export function ReviewRow({ compared, columns, ...pinning }: ReviewRowProps) {
  const t = reviewWords().table;
  const { name, code, row } = compared;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="review-progress" data-label={t.progress}>
        <StateLabel state={squareOf(compared.state)} />
        <ProgressCells compared={compared} {...pinning} />
        {row.warningReason !== null && <p class="review-reason">{t.reason(row.warningReason)}</p>}
      </td>
      {columns.map((field) => (
        <td class="number" key={field} data-label={t.heads[field]}>
          <FigureCell compared={compared} field={field} pointer={rowPointer(code, field)} {...pinning} />
        </td>
      ))}
    </tr>
  );
}

/** The fields of progress that the row states: days of stages, the expected day, the note. */
function ProgressCells({ compared, ...pinning }: Pinning & { readonly compared: ComparedRow }) {
  const t = reviewWords().table;
  const { reportRow, choices } = fieldWords();
  const { code, name, row, moved, told, delay } = compared;
  const delayed = delay === 0 ? '' : delay > 0 ? t.later(delay) : t.earlier(-delay);
  return (
    <>
      {moved.map((stage) => {
        const said = t.stated(choices.stage[stage], dayOfYear(row[stage] ?? ''));
        return (
          <ReviewCell
            key={stage}
            pointer={rowPointer(code, stage)}
            field={stage}
            of={name}
            lastRound={lastRoundInWords(compared, stage)}
            {...pinning}
          >
            <strong>{said}</strong>
          </ReviewCell>
        );
      })}
      {told.map(({ stage, on, source }) => (
        <p key={stage} class="review-told">
          <strong>{t.stated(choices.stage[stage], dayOfYear(on))}</strong>{' '}
          {source.startsWith('PROGRESS#') ? t.told : t.corrected}
        </p>
      ))}
      {row.expectedBuiltOn !== null && (
        <ReviewCell
          pointer={rowPointer(code, 'expectedBuiltOn')}
          field="expectedBuiltOn"
          of={name}
          stands={delay > 0}
          lastRound={lastRoundInWords(compared, 'expectedBuiltOn')}
          {...pinning}
        >
          {t.expected(dayOfYear(row.expectedBuiltOn))}
          {delayed && (
            <span class="review-delta">
              {' '}
              {delay > 0 && <VerdictShape kind="warn" />} {delayed}
            </span>
          )}
        </ReviewCell>
      )}
      {row.progressNote !== null && (
        <ReviewCell
          pointer={rowPointer(code, 'progressNote')}
          field="progressNote"
          of={`${name} ${reportRow.progressNote}`}
          lastRound={lastRoundInWords(compared, 'progressNote')}
          {...pinning}
        >
          {row.progressNote}
        </ReviewCell>
      )}
    </>
  );
}

function FigureCell({
  compared,
  field,
  pointer,
  ...pinning
}: Pinning & { readonly compared: ComparedRow; readonly field: FigureField; readonly pointer: string }) {
  const t = reviewWords().table;
  const { name, figures } = compared;
  const figure = figures[field];
  const change = changeInWords(field, figure);
  const warnings = figure.warnings.map(warningInWords);
  const stands = figure.swings || warnings.length > 0;
  const also = [
    ...(figure.value === null ? [t.unfilled] : []),
    ...(change ? [t.before(valueInWords(field, figure.before))] : []),
  ];
  return (
    <ReviewCell
      pointer={pointer}
      field={field}
      of={`${name} ${fieldWords().reportRow[field]}`}
      also={also}
      stands={stands}
      lastRound={lastRoundInWords(compared, field)}
      {...pinning}
    >
      <span>{valueInWords(field, figure.value)}</span>
      {(change || stands) && (
        <span class="review-delta">
          {' '}
          {stands && <VerdictShape kind="warn" />} {change}
        </span>
      )}
      {warnings.map((warning) => (
        <span class="review-delta" key={warning}>
          {' '}
          {warning}
        </span>
      ))}
    </ReviewCell>
  );
}
