import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { withdrawReport as decide } from '#domain/decisions/reviewing.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { readLock } from '#store/locks.ts';
import { programme } from '#store/programme.ts';
import { readReport } from '#store/reports.ts';
import { listStations } from '#store/stations.ts';
import { takenBackCommit } from '#store/taken-back-commit.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** 撤回: takes a filing back that no reviewer has opened; the time of first filing stays. @throws STALE, REPORT_STATE, REPORT_CLOSED */
export const withdrawReport: Operation<typeof DISTRICT_ROUTES.withdrawReport> = async (call) => {
  const { params, at, idempotency } = call;
  const { districtCode, month } = params;
  const [before, stations, { closedMonth, version: lockVersion }] = await Promise.all([
    readReport(districtCode, month),
    listStations(districtCode),
    readLock(districtCode, { programme: programme(), at }),
  ]);
  requireVersion(before, call.ifMatch);
  if (!before || !idempotency) throw refusal('REPORT_STATE', { state: 'NOT_RECEIVED' });
  const takenBack = decide(plain(before), { stations, closedMonth, at, officer: officerOn(call).id });
  const receipt = before.rounds[before.rounds.length - 1]?.receipt ?? '';
  const answer = { receipt, version: before.version + 1, at, late: false };
  const { writes, guards } = takenBackCommit({ before, takenBack, stations, lockVersion });
  const carriedOut = await commit({
    act: actOf(call, 'withdrawReport'),
    writes,
    guards,
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
