import type { ReportRound } from './records/monthly-report.ts';

/** The last filing among the rounds of a report, of which later ones may be corrections (更正); undefined before the first. */
export const lastFiling = <R extends Pick<ReportRound, 'correction'>>(rounds: readonly R[]): R | undefined =>
  [...rounds].reverse().find(({ correction }) => correction === undefined);
