import type { Month } from '../calendar.ts';
import type { DistrictSummary } from '../summary.ts';

/** Months of a district whose last filing nobody has accepted, returned or taken back (未审), closed ones included. */
export const monthsAwaiting = ({ months }: DistrictSummary): readonly Month[] =>
  months.flatMap(({ month, report }) => {
    const last = report?.rounds[report.rounds.length - 1];
    return report && last && last[1] === null && report.acceptedAt === null ? [month] : [];
  });
