import type { DISTRICT_ROUTES } from '#contract/routes/district.ts';
import { refusal } from '#domain/refusal.ts';
import { readObject } from '#store/objects.ts';
import type { Operation } from '../call.ts';

/** The private part of one district as it was published last. */
export const districtDashboard: Operation<typeof DISTRICT_ROUTES.districtDashboard> = async ({ params }) => {
  const found = await readObject<Record<string, unknown>>(`private/district/${params.districtCode}.json`);
  if (!found) throw refusal('NOT_FOUND');
  return { body: found.value };
};
