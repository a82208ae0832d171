import type { EXCHANGE_ROUTES } from '#contract/routes/exchange.ts';
import { attachScan, scanOf } from '#domain/decisions/attaching-scan.ts';
import type { ReportScan } from '#domain/records/report-scan.ts';
import { refusal } from '#domain/refusal.ts';
import { scanTypeOf } from '#domain/scan.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { closeUnchanged, readLock } from '#store/locks.ts';
import { programme } from '#store/programme.ts';
import { readReport } from '#store/reports.ts';
import { hashOfScan, keepScan } from '#store/scans.ts';
import { stamped } from '#store/transaction.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { decideOn, requireVersion } from '../require-version.ts';

/**
 * Keeps a scan of the signed sheet, then attaches it to the standing round: a write that is lost leaves an object that
 * no record names. The bytes that are attached already change nothing.
 * @throws UNSUPPORTED_MEDIA_TYPE where the file is not what it says, REPORT_STATE, REPORT_CLOSED, STALE
 */
export const putScan: Operation<typeof EXCHANGE_ROUTES.putScan> = async (call) => {
  const { params, body, at } = call;
  const { districtCode, month } = params;
  const { type, bytes } = body;
  if (scanTypeOf(bytes) !== type) throw refusal('UNSUPPORTED_MEDIA_TYPE', { expected: type });
  const [before, { closedMonth, version }] = await Promise.all([
    readReport(districtCode, month),
    readLock(districtCode, { programme: programme(), at }),
  ]);
  const sha256 = hashOfScan(bytes);
  const kept = before && scanOf(before);
  if (before && kept?.sha256 === sha256) return { body: kept, version: before.version };
  const scan: ReportScan = { type, bytes: bytes.length, sha256, at, by: officerOn(call).id };
  const after = decideOn(before, call.ifMatch, () => {
    if (!before) throw refusal('REPORT_STATE', { state: 'NOT_RECEIVED' });
    return attachScan(plain(before), scan, { closedMonth, at });
  });
  requireVersion(before, call.ifMatch);
  const receipt = after.rounds[after.rounds.length - 1]?.receipt ?? '';
  await keepScan({ districtCode, receipt, sha256 }, { type, bytes });
  const act = actOf(call, 'putScan');
  const write = { key: keys.report(districtCode, month), before, after };
  const isOpen = closeUnchanged(districtCode, version, refusal('REPORT_CLOSED', { month }));
  await commit({ act, writes: [write], guards: kept ? [isOpen] : [] });
  return { body: scan, version: stamped(act, write).version };
};
