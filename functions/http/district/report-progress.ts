import { randomBytes } from 'node:crypto';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { entryId } from '#domain/decisions/ledger.ts';
import { plannedOn } from '#domain/decisions/planning.ts';
import { tellProgress as decide, progressReceipt } from '#domain/decisions/telling-progress.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { districtOfTownship } from '#store/keys.ts';
import { closeUnchanged, readLock } from '#store/locks.ts';
import { listOperators } from '#store/operators.ts';
import { listPlans } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { stationWrite } from '#store/station-write.ts';
import { readStation } from '#store/stations.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** 进度即报: a stage of a station on the day; the next report shows it as standing. @throws NOT_FOUND, STALE, INVALID, DAY_CLOSED */
export const reportProgress: Operation<typeof DISTRICT_ROUTES.reportProgress> = async (call) => {
  const { body, at, idempotency } = call;
  const { townshipCode } = call.params;
  const districtCode = districtOfTownship(townshipCode);
  const [before, operators, plans, { lock, version: lockVersion }] = await Promise.all([
    readStation(townshipCode),
    listOperators(),
    listPlans(districtCode),
    readLock(districtCode, { programme: programme(), at }),
  ]);
  if (!before || !idempotency) throw refusal('NOT_FOUND');
  requireVersion(before, call.ifMatch);
  const id = entryId(at, randomBytes(2).toString('hex'));
  const after = decide(id, plain(before), body, {
    programme: programme(),
    operators,
    at,
    plannedOn: plannedOn(plans, townshipCode),
    lock,
  });
  const answer = { receipt: progressReceipt(townshipCode, id), version: before.version + 1, at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'reportProgress'),
    writes: [stationWrite(before, after, undefined).write],
    guards: [closeUnchanged(districtCode, lockVersion)],
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
