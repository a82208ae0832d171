import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { keys } from '#store/keys.ts';
import type { Operation } from '../call.ts';
import { historyPage } from '../history.ts';
import { requireDistrict } from '../require-district.ts';

/** Every filing, opening, return, 撤回, acceptance and correction of a month's report; empty where nobody has filed. @throws NOT_FOUND */
export const reportHistory: Operation<typeof DISTRICT_ROUTES.reportHistory> = async ({ params, query }) => {
  requireDistrict(params.districtCode);
  return { body: await historyPage(keys.report(params.districtCode, params.month), query) };
};
