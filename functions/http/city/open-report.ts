import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { openReport as decide } from '#domain/decisions/reviewing.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readReport } from '#store/reports.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** Opens a filed report for review, which ends 撤回. @throws STALE, REPORT_STATE */
export const openReport: Operation<typeof CITY_ROUTES.openReport> = async (call) => {
  const { districtCode, month } = call.params;
  const before = await readReport(districtCode, month);
  requireVersion(before, call.ifMatch);
  if (!before || !call.idempotency) throw refusal('REPORT_STATE', { state: 'NOT_RECEIVED' });
  const after = decide(plain(before), call.at);
  const receipt = after.rounds[after.rounds.length - 1]?.receipt ?? '';
  const answer = { receipt, version: before.version + 1, at: call.at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'openReport'),
    writes: [{ key: keys.report(districtCode, month), before, after }],
    idempotency: { ...call.idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
