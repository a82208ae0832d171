import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { dueAt } from '#domain/deadlines.ts';
import { contentOf, submitReport as decide, emptySlot, previousMonth } from '#domain/decisions/filing.ts';
import { plannedOn } from '#domain/decisions/planning.ts';
import { villageCodesOfProgramme } from '#domain/programme/choose-village-codes.ts';
import { refusal } from '#domain/refusal.ts';
import { hashOf } from '#store/canonical.ts';
import { commit } from '#store/commit.ts';
import { listDrafts } from '#store/drafts.ts';
import { filingCommit } from '#store/filing-commit.ts';
import { keys } from '#store/keys.ts';
import { readLock } from '#store/locks.ts';
import { listOperators } from '#store/operators.ts';
import { sealPeople } from '#store/people.ts';
import { listPlans } from '#store/plans.ts';
import { programme } from '#store/programme.ts';
import { readFiled, readReport } from '#store/reports.ts';
import { readSettings } from '#store/settings.ts';
import { listStations } from '#store/stations.ts';
import { actOf, type Operation, officerOn } from '../call.ts';
import { plain } from '../plain.ts';
import { receiptReply } from '../receipt.ts';
import { requireVersion } from '../require-version.ts';
import { preparerOf } from './preparer.ts';
import { raisedProblem } from './raised-problem.ts';
import { lastSignatures, signaturesOf } from './signatures.ts';

/**
 * Files a month's report and the claims of its rows in one transaction. @throws INVALID, REPORT_STATE,
 * REPORT_NOT_OPEN_YET, NOT_PREPARED, SAME_OFFICER, DAY_CLOSED, DRAFT_MOVED_ON, STALE
 */
export const submitReport: Operation<typeof DISTRICT_ROUTES.submitReport> = async (call) => {
  const { params, body, at, idempotency } = call;
  const { districtCode, month } = params;
  const key = keys.report(districtCode, month);
  const [
    before,
    stations,
    operators,
    plans,
    { lock, version: lockVersion },
    previous,
    last,
    { settings, twoPersons },
  ] = await Promise.all([
    readReport(districtCode, month),
    listStations(districtCode),
    listOperators(),
    listPlans(districtCode),
    readLock(districtCode, { programme: programme(), at }),
    readFiled(districtCode, previousMonth(month)),
    lastSignatures(districtCode, month),
    readSettings(),
  ]);
  requireVersion(before, call.ifMatch);
  if (!idempotency) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  const slot = before ? plain(before) : emptySlot(districtCode, month);
  const filing = decide(slot, body, {
    programme: programme(),
    stations,
    operators,
    plannedOn: (township) => plannedOn(plans, township),
    previous: previous.content,
    villageExists: villageCodesOfProgramme(programme().id),
    lock,
    at,
    officer: officerOn(call).id,
    ...(twoPersons ? { twoPersons: await preparation(districtCode, month, before?.version ?? 0) } : {}),
    hash: hashOf(contentOf(body)),
  });
  const people = await sealPeople(key, signaturesOf(body, last));
  const late = (filing.slot.firstSubmittedAt ?? at) > dueAt(programme(), month, settings);
  const answer = { receipt: filing.receipt, version: (before?.version ?? 0) + 1, at, late };
  const { writes, guards } = filingCommit({
    before,
    filing,
    stations,
    people,
    problem: await raisedProblem(districtCode, month, body.problems, at),
    lockVersion,
    drafts: body.drafts,
  });
  const carriedOut = await commit({
    act: actOf(call, 'submitReport'),
    writes,
    guards,
    idempotency: { ...idempotency, answer },
  });
  return receiptReply(answer, carriedOut);
};

const preparation = async (districtCode: string, month: string, version: number) => ({
  preparedBy: (await preparerOf(await listDrafts(districtCode, month), version))?.id ?? null,
});
