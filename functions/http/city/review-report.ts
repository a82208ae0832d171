import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { acceptReport, returnReport } from '#domain/decisions/reviewing.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readLock } from '#store/locks.ts';
import { programme } from '#store/programme.ts';
import { readReport } from '#store/reports.ts';
import { listStations } from '#store/stations.ts';
import { takenBackCommit } from '#store/taken-back-commit.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** Accepts a filed report, or returns it with remarks pinned to fields. @throws STALE, REPORT_STATE, REPORT_CLOSED */
export const reviewReport: Operation<typeof CITY_ROUTES.reviewReport> = async (call) => {
  const { params, body, at, idempotency } = call;
  const { districtCode, month } = params;
  const [before, stations, { closedMonth, version: lockVersion }] = await Promise.all([
    readReport(districtCode, month),
    listStations(districtCode),
    readLock(districtCode, { programme: programme(), at }),
  ]);
  requireVersion(before, call.ifMatch);
  if (!before || !idempotency) throw refusal('REPORT_STATE', { state: 'NOT_RECEIVED' });
  const officer = officerOn(call).id;
  const receipt = before.rounds[before.rounds.length - 1]?.receipt ?? '';
  const answer = { receipt, version: before.version + 1, at, late: false };
  const { writes, guards } =
    body.outcome === 'ACCEPTED'
      ? {
          writes: [
            {
              key: keys.report(districtCode, month),
              before,
              after: acceptReport(plain(before), at, officer),
            },
          ],
          guards: [],
        }
      : takenBackCommit({
          before,
          takenBack: returnReport(plain(before), body.remarks, { stations, closedMonth, at, officer }),
          stations,
          lockVersion,
        });
  const carriedOut = await commit({
    act: actOf(call, 'reviewReport'),
    writes,
    guards,
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
