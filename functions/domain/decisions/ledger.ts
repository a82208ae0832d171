import { dayOf, type Instant, milliseconds } from '../calendar.ts';
import type { FundingEntry, FundingEntryInput } from '../records/funding-entry.ts';
import type { Unstamped } from '../records/record.ts';
import { type Issue, invalid } from '../refusal.ts';

const SAME = [
  'stationId',
  'payerLevel',
  'basis',
  'category',
  'fundChannel',
  'earmarkType',
  'purpose',
  'viaPurchase',
] as const satisfies readonly (keyof FundingEntryInput)[];

/** What a ledger line is judged by. */
export interface LedgerContext {
  readonly districtCode: string;
  /** True for a township whose station is in the district's register. */
  readonly hasStation: (townshipCode: string) => boolean;
  /** The line that is taken back; null where none is, or where it is not there. */
  readonly corrected: FundingEntry | null;
  readonly at: Instant;
}

/**
 * A line of the ledger (6.7). A correction is the exact opposite of one line, of the same kind, and says why; whether the
 * line was taken back before is the store's guard. @throws INVALID with every issue.
 */
export function enterFunding(
  id: string,
  input: FundingEntryInput,
  context: LedgerContext,
): Unstamped<FundingEntry> {
  const issues: Issue[] = [];
  if (input.stationId !== null && !context.hasStation(input.stationId))
    issues.push({ pointer: '/stationId', code: 'STATION_MISSING', facts: { townshipCode: input.stationId } });
  if (input.occurredOn > dayOf(context.at)) issues.push({ pointer: '/occurredOn', code: 'STAGE_IN_FUTURE' });
  if (input.correctsId !== null) {
    const line = context.corrected;
    const opposite =
      line !== null &&
      line.amountFen === -input.amountFen &&
      SAME.every((field) => line[field] === input[field]);
    if (!opposite || line.correctsId !== null)
      issues.push({ pointer: '/correctsId', code: 'FUNDING_CORRECTION' });
  }
  if (issues.length > 0) throw invalid(issues);
  return { ...input, id, districtCode: context.districtCode };
}

/** A line's id, sorting in order of entry: the moment in base 36, then `tie` (letters and digits) for lines of one moment. */
export const entryId = (at: Instant, tie: string): string =>
  `${milliseconds(at).toString(36).padStart(9, '0')}-${tie}`.toUpperCase();
