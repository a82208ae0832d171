import { randomBytes } from 'node:crypto';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { monthOfSource } from '#domain/claims.ts';
import { correctClaim as decide } from '#domain/decisions/correcting.ts';
import { entryId } from '#domain/decisions/ledger.ts';
import { plannedOn } from '#domain/decisions/planning.ts';
import { isUnderReview } from '#domain/decisions/reviewing.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { correctionWrites } from '#store/corrections.ts';
import { closeUnchanged, readLock } from '#store/locks.ts';
import { listPlans } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { readReport } from '#store/reports.ts';
import { readStation } from '#store/stations.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireTownship } from '../require-township.ts';
import { requireVersion } from '../require-version.ts';

/**
 * Puts a date of a station right; the station and the record of why are written together. If-Match is the station's.
 * @throws INVALID, REPORT_STATE, DAY_CLOSED, STALE; NOT_FOUND for a township that is not the district's
 */
export const correctClaim: Operation<typeof DISTRICT_ROUTES.correctClaim> = async (call) => {
  const { body, at, idempotency } = call;
  const { districtCode } = call.params;
  const { townshipCode, field, from, to, reason } = body;
  requireTownship(districtCode, townshipCode);
  const [before, plans, { lock, version: lockVersion }] = await Promise.all([
    readStation(townshipCode),
    listPlans(districtCode),
    readLock(districtCode, { programme: programme(), at }),
  ]);
  requireVersion(before, call.ifMatch);
  if (!before) throw refusal('STATION_MISSING', { townshipCode });
  if (!idempotency) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  const months = new Set(before.claims.flatMap(({ source }) => monthOfSource(source) ?? []));
  const slots = await Promise.all([...months].map((month) => readReport(districtCode, month)));
  const id = entryId(at, randomBytes(2).toString('hex'));
  const station = decide(
    plain(before),
    { field, from, to },
    {
      source: `CORRECTION#${id}`,
      lock,
      plannedOn: plannedOn(plans, townshipCode),
      isUnderReview: (source) =>
        isUnderReview(
          slots.flatMap((slot) => slot ?? []),
          source,
        ),
      at,
    },
  );
  const permit = station.claims[station.claims.length - 1]?.permit ?? null;
  const correction = { id, districtCode, townshipCode, field, from, to, reason, permit };
  const answer = { receipt: `GZ-${districtCode}-${id}`, version: before.version + 1, at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'correctClaim', reason),
    writes: correctionWrites(before, station, correction),
    guards: [closeUnchanged(districtCode, lockVersion)],
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
