import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { answerProblem as decide, problemReceipt } from '#domain/decisions/raising-problems.ts';
import { refusal } from '#domain/refusal.ts';
import { commit } from '#store/commit.ts';
import { keys } from '#store/keys.ts';
import { readProblem } from '#store/problems.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';

/** Answers a problem for the side whose turn it is. @throws NOT_FOUND, STALE, PROBLEM_CLOSED; FORBIDDEN for the other side */
export const answerProblem: Operation<typeof DISTRICT_ROUTES.answerProblem> = async (call) => {
  const { params, body, at, idempotency } = call;
  const before = await readProblem(params.districtCode, params.id);
  if (!before || !idempotency) throw refusal('NOT_FOUND');
  requireVersion(before, call.ifMatch);
  const after = decide(plain(before), body, officerOn(call), at);
  const answer = { receipt: problemReceipt(after), version: before.version + 1, at, late: false };
  const carriedOut = await commit({
    act: actOf(call, 'answerProblem'),
    writes: [{ key: keys.problem(params.districtCode, params.id), before, after }],
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};
