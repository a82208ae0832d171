import type { EXCHANGE_ROUTES } from '#contract/routes/exchange.ts';
import { scanOf } from '#domain/decisions/attaching-scan.ts';
import { refusal } from '#domain/refusal.ts';
import { SCAN_ENDINGS } from '#domain/scan.ts';
import { readReport } from '#store/reports.ts';
import { readScan } from '#store/scans.ts';
import type { Operation } from '../call.ts';

/** The scan attached to a report's last round, named after the receipt. @throws NOT_FOUND where none is */
export const getScan: Operation<typeof EXCHANGE_ROUTES.getScan> = async ({ params }) => {
  const slot = await readReport(params.districtCode, params.month);
  const round = slot?.rounds[slot.rounds.length - 1];
  const scan = slot && scanOf(slot);
  if (!round || !scan) throw refusal('NOT_FOUND');
  const { type, sha256 } = scan;
  const bytes = await readScan({ districtCode: params.districtCode, receipt: round.receipt, sha256 });
  return { body: { name: `${round.receipt}.${SCAN_ENDINGS[type]}`, type, bytes }, version: slot.version };
};
