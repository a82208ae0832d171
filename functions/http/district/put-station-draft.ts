import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { keepDraft } from '#store/drafts.ts';
import { districtOfTownship, keys } from '#store/keys.ts';
import { type Operation, officerOn } from '../call.ts';
import { requireTownship } from '../require-township.ts';

/** Keeps what a township proposes for its station's record; the district takes it over or empties it. @throws NOT_FOUND, STALE */
export const putStationDraft: Operation<typeof DISTRICT_ROUTES.putStationDraft> = async (call) => {
  const { townshipCode } = call.params;
  requireTownship(districtOfTownship(townshipCode), townshipCode);
  const by = { officer: officerOn(call).id, at: call.at };
  const draft = await keepDraft(keys.stationDraft(townshipCode), call.body, call.ifMatch ?? 0, by);
  return { body: draft, version: draft.version };
};
