import type { ComponentChildren } from 'preact';
import { VerdictShape } from '../status-tag/status-tag.tsx';
import { words } from '../words.ts';
import './checklist-line.css';

export interface ChecklistLineProps {
  readonly verdict: 'good' | 'warn' | 'bad';
  readonly name: string;
  /** What is so now: 「5月10日起空缺」. Only for a line that is not passed. */
  readonly finding?: string;
  /** The way out, in a sentence. */
  readonly fix?: string;
  /** The clause of the Opinions that asks for it. */
  readonly clause?: string;
  /** The link that leads to the field. */
  readonly children?: ComponentChildren;
}

/** One line of a standards checklist: a passed line is quiet; a failing one says the finding, the way out and the clause. */
export function ChecklistLine({ verdict, name, finding, fix, clause, children }: ChecklistLineProps) {
  const t = words();
  return (
    <li class={`checklist-line checklist-line-${verdict}`}>
      <VerdictShape kind={verdict} />
      <div>
        <p class="checklist-line-name">
          {verdict !== 'good' && <span class="spoken">{t.verdicts[verdict]} </span>}
          {name}
        </p>
        {finding && <p class="checklist-line-finding">{finding}</p>}
        {fix && (
          <p>
            {t.howToFix}
            {fix}
          </p>
        )}
        {children && <p>{children}</p>}
        {clause && <p class="caption">{t.clause(clause)}</p>}
      </div>
    </li>
  );
}
