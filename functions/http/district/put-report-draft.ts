import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { HEADER, keepDraft } from '#store/drafts.ts';
import { type Operation, officerOn } from '../call.ts';

/** Keeps what was typed into a report's head. @throws STALE where another hand was quicker */
export const putReportDraft: Operation<typeof DISTRICT_ROUTES.putReportDraft> = async (call) => {
  const by = { officer: officerOn(call).id, at: call.at };
  const draft = await keepDraft({ ...call.params, row: HEADER }, call.body, call.ifMatch ?? 0, by);
  return { body: draft, version: draft.version };
};
