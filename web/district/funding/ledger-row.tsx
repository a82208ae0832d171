import { fieldWords } from '../../parts/field-words.ts';
import { NOTHING } from '../../strings/numbers.ts';
import type { LedgerLine } from './ledger.ts';
import { fundingWords } from './words.ts';
import { yuan } from './yuan.ts';

export interface LedgerRowProps {
  readonly line: LedgerLine;
  readonly station: string;
  /** Null for a reader. */
  readonly onCorrect: (() => void) | null;
}

/** One line of the ledger; a correction names the line that it takes back and why. */
export function LedgerRow({ line, station, onCorrect }: LedgerRowProps) {
  const t = fundingWords().ledger;
  const { choices, yes, no } = fieldWords();
  const { entry } = line;
  const reason = entry.reason ?? '';
  return (
    <tr>
      <td class="number quiet">{line.no}</td>
      <td class="nowrap">{entry.occurredOn}</td>
      <td class="nowrap">{station}</td>
      <td>{choices.basis[entry.basis]}</td>
      <td class="nowrap">{choices.payerLevel[entry.payerLevel]}</td>
      <td>
        {choices.fundChannel[entry.fundChannel]}
        {entry.earmarkType && <span class="caption"> {choices.earmark[entry.earmarkType]}</span>}
        {entry.category !== 'REGULAR' && (
          <span class="caption"> {choices.fundingCategory[entry.category]}</span>
        )}
      </td>
      <td>{choices.purpose[entry.purpose]}</td>
      <td>{entry.viaPurchase ? yes : no}</td>
      <td class={entry.amountFen < 0 ? 'number funding-negative' : 'number'}>{yuan(entry.amountFen)}</td>
      <td>
        {entry.correctsId === null
          ? (entry.documentNo ?? NOTHING)
          : line.corrects === null
            ? t.correctsUnknown(reason)
            : t.corrects(line.corrects, reason)}
      </td>
      {onCorrect && (
        <td class="nowrap screen-only">
          {line.corrected ? (
            <span class="quiet">{t.corrected}</span>
          ) : (
            entry.correctsId === null && (
              <button type="button" class="button-link" aria-label={t.correctOf(line.no)} onClick={onCorrect}>
                {t.correct}
              </button>
            )
          )}
        </td>
      )}
    </tr>
  );
}
