import type { ReportScan } from '../records/report-scan.ts';
import { refusal } from '../refusal.ts';
import type { Slot } from './filing.ts';
import { type ReviewContext, requireOpenMonth } from './reviewing.ts';

/** The scan of the signed sheet on a slot's last round; null where none is attached. */
export const scanOf = ({ rounds }: Pick<Slot, 'rounds'>): ReportScan | null =>
  rounds[rounds.length - 1]?.scan ?? null;

/**
 * Attaches a scan of the signed sheet to the standing round, after the close as well; one that is attached is replaced
 * until then. Never owed, and no figure hangs on it. @throws REPORT_STATE where no filing stands, REPORT_CLOSED
 */
export function attachScan(
  slot: Slot,
  scan: ReportScan,
  context: Pick<ReviewContext, 'closedMonth' | 'at'>,
): Slot {
  const round = slot.rounds[slot.rounds.length - 1];
  if (!round || slot.state === 'RETURNED' || slot.state === 'WITHDRAWN')
    throw refusal('REPORT_STATE', { state: slot.state });
  if (round.scan) requireOpenMonth(slot, context);
  return { ...slot, rounds: [...slot.rounds.slice(0, -1), { ...round, scan }] };
}
