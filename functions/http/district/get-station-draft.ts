import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { readDraft } from '#store/drafts.ts';
import { districtOfTownship, keys } from '#store/keys.ts';
import type { Operation } from '../call.ts';
import { requireTownship } from '../require-township.ts';

/** What a township proposes for its station's record; version 0 where it proposes nothing. @throws NOT_FOUND */
export const getStationDraft: Operation<typeof DISTRICT_ROUTES.getStationDraft> = async ({ params }) => {
  const { townshipCode } = params;
  requireTownship(districtOfTownship(townshipCode), townshipCode);
  const draft = await readDraft(keys.stationDraft(townshipCode));
  return { body: draft, version: draft.version };
};
