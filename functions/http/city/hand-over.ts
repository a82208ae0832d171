import type { CITY_ROUTES } from '#contract/routes/city.ts';
import type { Appointment } from '#domain/decisions/appointing.ts';
import { handOver as decide } from '#domain/decisions/handing-over.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { listHandovers } from '#store/handovers.ts';
import { keys } from '#store/keys.ts';
import { readRegister } from '#store/officers.ts';
import { programme } from '#store/programme.ts';
import type { Guard, RecordWrite } from '#store/transaction.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';
import { handoverAccount } from './handover-account.ts';
import { stillThere } from './still-there.ts';

/**
 * 交接: successor in, predecessor out and the sheet of what is handed over, in one transaction. The receipt names the sheet.
 * @throws NOT_FOUND, STALE, INVALID, FORBIDDEN, OWN_ROLE, LAST_ADMINISTRATOR
 */
export const handOver: Operation<typeof CITY_ROUTES.handOver> = async (call) => {
  const { params, body, at, idempotency } = call;
  const [{ officers, withLogin }, earlier] = await Promise.all([
    readRegister(),
    listHandovers(params.officerId),
  ]);
  const from = officers.find(({ id }) => id === params.officerId);
  if (!from) throw refusal('NOT_FOUND');
  requireVersion(from, call.ifMatch);
  if (!idempotency) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  const context = { programme: programme(), officers, withLogin, by: officerOn(call).id };
  const { predecessor, successor } = decide(from, body.to, context);
  const { role, districtCode, townshipCode } = from;
  const n = earlier.length + 1;
  const id = `JJ-${from.id}-${String(n).padStart(2, '0')}`;
  const sheet = {
    ...{ id, from: from.id, to: body.to, reason: body.reason, role, districtCode, townshipCode },
    ...(await handoverAccount(from, at)),
  };
  const writeOf = ({ officer }: Appointment): RecordWrite => ({
    key: keys.officer(officer.id),
    before: officers.find((one) => one.id === officer.id) ?? null,
    after: officer,
  });
  const appointments = [predecessor, successor].filter((one) => one !== null);
  const moved = new Set(appointments.map(({ officer }) => officer.id));
  const standing = [
    ...appointments.flatMap((one) => one.standing ?? []),
    // Who is there already must still be there when the other goes.
    ...officers.filter((one) => one.id === body.to),
  ].filter((one) => !moved.has(one.id));
  const guards = new Map<string, Guard>(standing.map((one) => [one.id, stillThere(one)]));
  const answer = { receipt: id, version: from.version + (predecessor ? 1 : 0), at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'handOver', body.reason),
    writes: [...appointments.map(writeOf), { key: keys.handover(from.id, n), before: null, after: sheet }],
    guards: [...guards.values()],
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
