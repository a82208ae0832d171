import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { keys } from '#store/keys.ts';
import type { Operation } from '../call.ts';
import { historyPage } from '../history.ts';

/** Every version of an officer's record; empty for nobody who was ever invited. */
export const officerHistory: Operation<typeof CITY_ROUTES.officerHistory> = async ({ params, query }) => ({
  body: await historyPage(keys.officer(params.officerId), query),
});
