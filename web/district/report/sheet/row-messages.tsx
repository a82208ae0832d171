import type { Warning } from '#domain/decisions/report-warnings.ts';
import { StatusTag } from '../../../parts/status-tag/status-tag.tsx';
import { addressOf } from '../../place.ts';
import { reportWords } from '../report-words.ts';
import type { PlacedIssue } from './judge-report.ts';
import { errorOf, warningSentence } from './messages.ts';
import type { SheetRow } from './sheet.ts';
import { cellId } from './sheet-cell.tsx';
import './row-messages.css';

export interface RowMessagesProps {
  readonly row: SheetRow;
  readonly issues: readonly PlacedIssue[];
  readonly warnings: readonly Warning[];
  readonly reason: string;
  readonly columns: number;
  readonly onReason: (text: string) => void;
}

/** Id of the messages under a row. */
export const messagesId = (code: string): string => `${code}-messages`;

/** Under a row: what is wrong with it, each with its rule and its way out, and the reason that a warning asks for. Draws nothing for a row in order. */
export function RowMessages({ row, issues, warnings, reason, columns, onReason }: RowMessagesProps) {
  const t = reportWords();
  if (issues.length === 0 && warnings.length === 0) return null;
  const errors = issues
    .filter((issue) => issue.field !== 'warningReason')
    .map((issue) => errorOf(issue, row, warnings));
  const isMissing = issues.some((issue) => issue.field === 'warningReason');
  const isExplained = warnings.length > 0 && reason.trim().length > 1;
  const reasonId = cellId(row.code, 'warningReason');
  const tone = errors.length > 0 || isMissing ? 'error' : isExplained ? 'explained' : 'warning';
  return (
    <tr class={`row-messages row-messages-${tone}`}>
      <td colSpan={columns} class="tinted">
        <div class="row-messages-body" id={messagesId(row.code)}>
          {errors.map((error) => (
            <p key={error.message} class="row-messages-wrong">
              <strong>{error.sentence}</strong>
              {error.wayOut && ` ${error.wayOut}`}
              {error.isStandard && <a href={addressOf.station(row.code)}> {t.errors.stage.open(row.name)}</a>}
            </p>
          ))}
          {warnings.length > 0 && (
            <div class="row-messages-explain">
              <p>
                <StatusTag kind={isExplained ? 'good' : 'warn'}>
                  {isExplained ? t.explained : t.check}
                </StatusTag>{' '}
                {warnings.map((warning) => warningSentence(warning)).join('；')}
              </p>
              <input
                id={reasonId}
                class="field-control"
                type="text"
                value={reason}
                maxLength={500}
                placeholder={warnings[0]?.field === 'staffOnSite' ? t.reasonHint.staff : t.reasonHint.service}
                aria-label={t.reason(row.name)}
                aria-required="true"
                aria-invalid={isMissing ? 'true' : undefined}
                autocomplete="off"
                onInput={(event) => onReason(event.currentTarget.value)}
              />
            </div>
          )}
        </div>
      </td>
    </tr>
  );
}
