import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { keys } from '#store/keys.ts';
import type { Operation } from '../call.ts';
import { historyPage } from '../history.ts';
import { requireDistrict } from '../require-district.ts';

/** Every version of a plan, approved changes included; empty where nobody has written it. @throws NOT_FOUND */
export const planHistory: Operation<typeof DISTRICT_ROUTES.planHistory> = async ({ params, query }) => {
  requireDistrict(params.districtCode);
  return { body: await historyPage(keys.plan(params.districtCode, params.year), query) };
};
