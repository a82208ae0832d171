import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import type { Operator } from '#domain/records/operator.ts';
import { invalid } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readOperator } from '#store/operators.ts';
import { stamped } from '#store/transaction.ts';
import { actOf, type Operation } from '../call.ts';
import { plain } from '../plain.ts';
import { requireVersion } from '../require-version.ts';
import { unchanged } from '../unchanged.ts';

/** Registers or edits an organisation; what is already so answers 200 without a new version. @throws INVALID, STALE */
export const putOperator: Operation<typeof DISTRICT_ROUTES.putOperator> = async (call) => {
  const { params, body } = call;
  if (body.uscc !== params.uscc) throw invalid([{ pointer: '/uscc', code: 'PATH_MISMATCH' }]);
  const before = await readOperator(params.uscc);
  if (before && unchanged(before, body)) return { body: plain<Operator>(before), version: before.version };
  requireVersion(before, call.ifMatch);
  const act = actOf(call, 'putOperator');
  const write = { key: keys.operator(params.uscc), before, after: body };
  await commit({ act, writes: [write] });
  const after = stamped(act, write);
  return { body: plain<Operator>(after), version: after.version };
};
