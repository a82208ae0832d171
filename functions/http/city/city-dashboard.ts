import type { CITY_ROUTES } from '#contract/routes/city.ts';
import { refusal } from '#domain/refusal.ts';
import { readObject } from '#store/objects.ts';
import type { Operation } from '../call.ts';

/** The private parts as they were published last; nothing is computed here. */
export const cityDashboard: Operation<typeof CITY_ROUTES.cityDashboard> = async () => {
  const found = await readObject<Record<string, unknown>>('private/city.json');
  if (!found) throw refusal('NOT_FOUND');
  return { body: found.value };
};
