import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { correctFigure } from '#domain/decisions/correcting-figure.ts';
import { refusal } from '#domain/refusal.ts';
import { hashOf } from '#store/canonical.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { closeUnchanged, readLock } from '#store/locks.ts';
import { programme } from '#store/programme.ts';
import { readFiled } from '#store/reports.ts';
import { readStation } from '#store/stations.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** 更正: puts a figure of an accepted report right, in a round of its own. If-Match is the report's. @throws STALE, REPORT_STATE, INVALID, DAY_CLOSED */
export const correctReport: Operation<typeof DISTRICT_ROUTES.correctReport> = async (call) => {
  const { params, body, at, idempotency } = call;
  const { districtCode, month } = params;
  const [{ slot: before, content }, station, { lock, closedMonth, version: lockVersion }] = await Promise.all(
    [
      readFiled(districtCode, month),
      readStation(body.townshipCode),
      readLock(districtCode, { programme: programme(), at }),
    ],
  );
  requireVersion(before, call.ifMatch);
  if (!before || !content || !idempotency) throw refusal('REPORT_STATE', { state: 'NOT_RECEIVED' });
  const corrected = correctFigure(plain(before), content, body, {
    programme: programme(),
    ...{ station, lock, closedMonth, at, hashOf },
    officer: officerOn(call).id,
  });
  const round = corrected.slot.rounds.length;
  const key = keys.round(districtCode, month, round);
  const hash = hashOf(corrected.content);
  const answer = { receipt: corrected.receipt, version: before.version + 1, at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'correctReport', body.reason),
    writes: [
      {
        key: keys.report(districtCode, month),
        before,
        after: corrected.slot,
        part: { key, item: corrected.content, hash },
      },
    ],
    guards: [closeUnchanged(districtCode, lockVersion)],
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
