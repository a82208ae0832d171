import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { keepDraft } from '#store/drafts.ts';
import { keys } from '#store/keys.ts';
import { type Operation, officerOn } from '../call.ts';
import { requireTownship } from '../require-township.ts';

/** Keeps what was typed into one station's row. @throws STALE where another hand was quicker */
export const putRowDraft: Operation<typeof DISTRICT_ROUTES.putRowDraft> = async (call) => {
  const { districtCode, month, townshipCode } = call.params;
  requireTownship(districtCode, townshipCode);
  const by = { officer: officerOn(call).id, at: call.at };
  const draft = await keepDraft(
    keys.reportDraft(districtCode, month, townshipCode),
    call.body,
    call.ifMatch ?? 0,
    by,
  );
  return { body: draft, version: draft.version };
};
