import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { HEADER, keepDraft } from '#store/drafts.ts';
import { keys } from '#store/keys.ts';
import { type Operation, officerOn } from '../call.ts';

/** Keeps what was typed into a report's head. @throws STALE where another hand was quicker */
export const putReportDraft: Operation<typeof DISTRICT_ROUTES.putReportDraft> = async (call) => {
  const { districtCode, month } = call.params;
  const by = { officer: officerOn(call).id, at: call.at };
  const draft = await keepDraft(
    keys.reportDraft(districtCode, month, HEADER),
    call.body,
    call.ifMatch ?? 0,
    by,
  );
  return { body: draft, version: draft.version };
};
