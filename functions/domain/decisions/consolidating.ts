import type { Draft, MonthlyReport } from '../records/monthly-report.ts';

type Rounds = Pick<MonthlyReport, 'rounds' | 'version'>;

/** True where a filing of the report took the township's draft as it stands: what was saved since is in none. */
export const isIncluded = ({ rounds }: Rounds, townshipCode: string, draft: Draft): boolean =>
  rounds.some((round) => round.drafts?.[townshipCode] === draft.version);

/**
 * Townships whose draft nobody has filed though the report has moved on since: a row saved while the district files is
 * in the filing or here, never lost. `drafts` by row, `HEADER` included; null: a report that nobody has written.
 */
export const leftOut = (slot: Rounds | null, drafts: Readonly<Record<string, Draft>>): readonly string[] =>
  slot === null
    ? []
    : Object.entries(drafts).flatMap(([row, draft]) =>
        row !== 'HEADER' && draft.continues !== slot.version && !isIncluded(slot, row, draft) ? [row] : [],
      );
