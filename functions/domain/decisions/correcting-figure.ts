import { dayOf, type Instant, type Month } from '../calendar.ts';
import { lifecycleAt } from '../claims.ts';
import { periodOf } from '../deadlines.ts';
import { lastFiling } from '../last-filing.ts';
import { type Lock, passage } from '../lock.ts';
import type { Programme } from '../programme.ts';
import type { FigureCorrection } from '../records/figure-correction.ts';
import { issuesOf } from '../records/issues.ts';
import { type ReportContent, ReportRow } from '../records/monthly-report.ts';
import type { Station } from '../records/station.ts';
import { type Issue, invalid, refusal } from '../refusal.ts';
import { type Filing, reportReceipt, SERVED_FIELDS, type Slot } from './filing.ts';
import { requireAnotherRound } from './reviewing.ts';

/** What a correction of a figure is judged by besides the report itself. */
export interface FigureCorrectionContext {
  readonly programme: Pick<Programme, 'calendar'>;
  /** The station whose figure it is; null: none is registered. */
  readonly station: Pick<Station, 'claims'> | null;
  readonly lock: Lock;
  /** The last month that is closed; null: none. */
  readonly closedMonth: Month | null;
  readonly at: Instant;
  readonly officer: string;
  readonly hashOf: (content: ReportContent) => string;
}

/**
 * An accepted report changes by correction alone (更正): a round of its own, with why, that stands from `at` on; what was
 * first said stays readable, and the time of first filing stays. A closed month needs a permit, and a figure of service a
 * station that operated when the report was filed.
 * @throws REPORT_STATE for a report that is not accepted or has no round left; INVALID
 */
export function correctFigure(
  slot: Slot,
  content: ReportContent,
  correction: FigureCorrection,
  context: FigureCorrectionContext,
): Pick<Filing, 'slot' | 'content' | 'receipt'> {
  const { at, officer } = context;
  if (slot.state !== 'ACCEPTED') throw refusal('REPORT_STATE', { state: slot.state });
  requireAnotherRound(slot);
  const { townshipCode, field, from, to } = correction;
  const row = content.rows.find((each) => each.townshipCode === townshipCode);
  if (!row) throw invalid([{ pointer: '/townshipCode', code: 'TOWNSHIP_UNKNOWN', facts: { townshipCode } }]);
  const issues: Issue[] = [];
  if (row[field] !== from) issues.push({ pointer: '/from', code: 'STALE', facts: { standing: row[field] } });
  const corrected = ReportRow.safeParse({ ...row, [field]: to });
  if (corrected.error)
    issues.push(...issuesOf(corrected.error).map((issue) => ({ ...issue, pointer: '/to' })));
  if (to !== null && SERVED_FIELDS.some((served) => served === field) && !operated(slot, context))
    issues.push({ pointer: '/to', code: 'NOT_OPERATING', facts: { field } });
  const entry = entryInto(slot.month, context);
  if (entry === 'CLOSED')
    issues.push({ pointer: '/to', code: 'DAY_CLOSED', facts: { closedThrough: context.lock.closedThrough } });
  if (issues.length > 0 || !corrected.data) throw invalid(issues);
  const right = corrected.data;
  const after = { ...content, rows: content.rows.map((each) => (each === row ? right : each)) };
  const round = slot.rounds.length + 1;
  const receipt = reportReceipt(slot.districtCode, slot.month, round);
  return {
    content: after,
    receipt,
    slot: {
      ...slot,
      rounds: [
        ...slot.rounds,
        {
          round,
          submittedAt: at,
          submittedBy: officer,
          receipt,
          hash: context.hashOf(after),
          nil: content.nil,
          correction: { ...correction, permit: typeof entry === 'object' ? entry.permit : null },
          endedAt: at,
          endedBy: officer,
          outcome: 'ACCEPTED',
          remarks: [],
        },
      ],
    },
  };
}

/** True for a correction whose figure no later one has put right again; `round`: its number among the slot's. */
export function correctionStands({ rounds }: Pick<Slot, 'rounds'>, round: number): boolean {
  const own = rounds.find((one) => one.round === round)?.correction;
  return !rounds.some(
    (one) =>
      one.round > round &&
      one.correction?.townshipCode === own?.townshipCode &&
      one.correction?.field === own?.field,
  );
}

/** Whether the station served, as far as the filing that was accepted could know. */
function operated({ rounds }: Slot, { station }: FigureCorrectionContext): boolean {
  const filed = lastFiling(rounds);
  return (
    filed !== undefined && lifecycleAt(station?.claims ?? [], dayOf(filed.submittedAt)).operatingOn !== null
  );
}

/** How a figure may enter a month: freely, by a permit for the last of its days that are closed, or not. */
function entryInto(month: Month, context: FigureCorrectionContext): ReturnType<typeof passage> {
  const { lock, closedMonth, programme, at } = context;
  if (closedMonth === null || month > closedMonth) return 'OPEN';
  const { last } = periodOf(programme, month);
  const { closedThrough } = lock;
  return passage(lock, closedThrough !== null && closedThrough < last ? closedThrough : last, at);
}
