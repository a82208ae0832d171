import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { readSetting } from '#store/settings.ts';
import type { Operation } from '../call.ts';

/** Whether a report takes two officers; never set reads as off, version 0. */
export const getTwoPersons: Operation<typeof CITY_ROUTES.getTwoPersons> = async () => {
  const kept = await readSetting<{ on: boolean }>('TWO_PERSONS');
  return { body: { on: kept?.on ?? false }, version: kept?.version ?? 0 };
};
