import type { Instant, Month } from '../calendar.ts';
import { periodOf } from '../deadlines.ts';
import { type Lock, passage } from '../lock.ts';
import type { Programme } from '../programme.ts';

import type { FigureCorrection } from '../records/figure-correction.ts';
import { issuesOf } from '../records/issues.ts';
import { type MonthlyReport, type ReportContent, ReportRow } from '../records/monthly-report.ts';
import type { Unstamped } from '../records/record.ts';
import { type Issue, invalid, refusal } from '../refusal.ts';
import { reportReceipt } from './filing.ts';
import { requireAnotherRound } from './reviewing.ts';

type Slot = Unstamped<MonthlyReport>;

/** What a correction of a figure is judged by besides the report itself. */
export interface FigureCorrectionContext {
  readonly programme: Pick<Programme, 'calendar'>;
  readonly lock: Lock;
  /** The last month that is closed; null: none. */
  readonly closedMonth: Month | null;
  readonly at: Instant;
  readonly officer: string;
  readonly hashOf: (content: ReportContent) => string;
}

/**
 * An accepted report changes by correction alone (更正): a round of its own, with why, that stands from `at` on; what was
 * first said stays readable, and the time of first filing stays. A closed month needs a permit.
 * @throws REPORT_STATE for a report that is not accepted or has no round left; INVALID
 */
export function correctFigure(
  slot: Slot,
  content: ReportContent,
  correction: FigureCorrection,
  context: FigureCorrectionContext,
): { readonly slot: Slot; readonly content: ReportContent; readonly receipt: string } {
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
  const permit = permitFor(slot.month, context);
  if (permit === 'CLOSED')
    issues.push({ pointer: '/to', code: 'DAY_CLOSED', facts: { closedThrough: context.lock.closedThrough } });
  if (issues.length > 0 || !corrected.data) throw invalid(issues);
  const right = corrected.data;
  const after: ReportContent = {
    ...content,
    rows: content.rows.map((each) => (each === row ? right : each)),
  };
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
          nil: false,
          correction: { ...correction, permit },
          endedAt: at,
          endedBy: officer,
          outcome: 'ACCEPTED',
          remarks: [],
        },
      ],
    },
  };
}

/** The permit that opens a closed month again; null for an open one. */
function permitFor(month: Month, context: FigureCorrectionContext): string | null | 'CLOSED' {
  const { lock, closedMonth, programme, at } = context;
  if (closedMonth === null || month > closedMonth) return null;
  const { last } = periodOf(programme, month);
  const day = lock.closedThrough !== null && lock.closedThrough < last ? lock.closedThrough : last;
  const how = passage(lock, day, at);
  return how === 'OPEN' ? null : how === 'CLOSED' ? 'CLOSED' : how.permit;
}
