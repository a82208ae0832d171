import { randomBytes } from 'node:crypto';
import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { enterFunding, entryId } from '#domain/decisions/ledger.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { readFunding } from '#store/funding.ts';
import { keys } from '#store/keys.ts';
import { readStation } from '#store/stations.ts';
import type { Guard } from '#store/transaction.ts';
import { actOf, type Operation } from '../call.ts';
import { receiptReply } from '../receipt.ts';

/** Enters a ledger line, or takes one back once. @throws INVALID, FUNDING_ALREADY_CORRECTED */
export const addFunding: Operation<typeof DISTRICT_ROUTES.addFunding> = async (call) => {
  const { params, body, at, idempotency } = call;
  const { districtCode } = params;
  const [station, corrected] = await Promise.all([
    body.stationId ? readStation(body.stationId) : null,
    body.correctsId ? readFunding(districtCode, body.fiscalYear, body.correctsId) : null,
  ]);
  if (!idempotency) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  const id = entryId(at, randomBytes(2).toString('hex'));
  const line = enterFunding(id, body, {
    districtCode,
    hasStation: () => station?.districtCode === districtCode,
    corrected,
    at,
  });
  const once: Guard[] = body.correctsId
    ? [
        {
          kind: 'hold',
          what: `CORRECTS#${districtCode}#${body.correctsId}`,
          holder: id,
          otherwise: refusal('FUNDING_ALREADY_CORRECTED'),
        },
      ]
    : [];
  const answer = { receipt: `JF-${districtCode}-${id}`, version: 1, at, late: false };
  const write = { key: keys.funding(districtCode, body.fiscalYear, id), before: null, after: line };
  const carriedOut = await commit({
    act: actOf(call, 'addFunding'),
    writes: [write],
    guards: once,
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
