import type { HistoryStep } from '#contract/history.ts';
import { momentInTable } from '../../strings/dates.ts';
import { NOTHING } from '../../strings/numbers.ts';
import { ColumnHeads } from '../column-heads/column-heads.tsx';
import { changeLines, type FieldNames } from './change-words.ts';
import './history-steps.css';
import { historyWords } from './history-words.ts';

export interface HistoryStepsProps {
  readonly steps: readonly HistoryStep[];
  /** What fields are called that no station and no report has. */
  readonly fields?: FieldNames | undefined;
  /** Shows the account beside the name, and each version with the hash of its entry. */
  readonly forAudit?: boolean;
}

/** Who, when, what changed and why: a row a version. */
export function HistorySteps({ steps, fields, forAudit = false }: HistoryStepsProps) {
  const t = historyWords();
  const operations: Readonly<Record<string, string>> = t.operations;
  return (
    <div class="table-scroll">
      <table class="table history">
        <caption class="spoken">{t.title}</caption>
        <thead>
          <tr>
            <ColumnHeads of={['at', 'who', 'what', 'changes']} words={t.columns} />
            {forAudit && <th scope="col">{t.columns.hash}</th>}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const lines = changeLines(step.changes, fields);
            const { id, name } = step.officer;
            const who = name ?? (id === 'system' ? t.system : t.unknown);
            return (
              <tr key={step.version}>
                <td class="nowrap">{momentInTable(step.at)}</td>
                <td class="nowrap">
                  {who}
                  {forAudit && <span class="caption code"> {id}</span>}
                </td>
                <td class="nowrap">{operations[step.operation] ?? NOTHING}</td>
                <td>
                  {lines.length === 0 && <p class="quiet">{t.noField}</p>}
                  {lines.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                  {step.reason !== null && <p>{t.reason(step.reason)}</p>}
                </td>
                {forAudit && (
                  <td>
                    {t.version(step.version)} <span class="caption code history-hash">{step.hash}</span>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
