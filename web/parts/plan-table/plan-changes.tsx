import { type ComponentChildren, Fragment } from 'preact';
import type { PlanChange } from '#domain/records/annual-plan.ts';
import { momentInTable } from '../../strings/dates.ts';
import { ColumnHeads } from '../column-heads/column-heads.tsx';
import { StatusTag, type Verdict } from '../status-tag/status-tag.tsx';
import { planChangeWords } from './plan-change-words.ts';
import './plan-table.css';

export interface PlanChangesProps {
  /** In order of entry; the newest is shown first. */
  readonly changes: readonly PlanChange[];
  readonly nameOf: (townshipCode: string) => string;
  /** Under a change, over its whole width: the decision. */
  readonly belowOf?: (change: PlanChange) => ComponentChildren;
}

const STATE: Readonly<Record<PlanChange['state'], Verdict>> = {
  REQUESTED: 'waiting',
  APPROVED: 'good',
  REFUSED: 'warn',
};

/** 计划变更: what was asked for, why, and what the city said. */
export function PlanChanges({ changes, nameOf, belowOf }: PlanChangesProps) {
  const t = planChangeWords();
  return (
    <div class="table-scroll">
      <table class="table">
        <caption class="spoken">{t.title}</caption>
        <thead>
          <tr>
            <ColumnHeads of={['at', 'out', 'in', 'reason', 'state']} words={t.columns} />
          </tr>
        </thead>
        <tbody>
          {[...changes].reverse().map((change) => {
            const below = belowOf?.(change);
            return (
              <Fragment key={change.id}>
                <tr>
                  <td class="nowrap">{momentInTable(change.createdAt)}</td>
                  <td class="nowrap">{nameOf(change.out)}</td>
                  <td class="nowrap">{nameOf(change.in.townshipCode)}</td>
                  <td class="plan-reason">{change.reason}</td>
                  <td>
                    <StatusTag kind={STATE[change.state]}>{t.states[change.state]}</StatusTag>
                    {change.decidedAt !== null && (
                      <span class="caption"> {momentInTable(change.decidedAt)}</span>
                    )}
                    {change.decisionReason !== null && <p>{t.why(change.decisionReason)}</p>}
                  </td>
                </tr>
                {below && (
                  <tr>
                    <td colSpan={5}>{below}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
