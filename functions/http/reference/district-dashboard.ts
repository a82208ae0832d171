import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { refusal } from '#domain/refusal.ts';
import { readPrivateColumns } from '#store/published.ts';
import type { Operation } from '../call.ts';

/** The private columns of the one district, as they were published last. */
export const districtDashboard: Operation<typeof REFERENCE_ROUTES.districtDashboard> = async ({ params }) => {
  const own = (await readPrivateColumns())?.[params.districtCode];
  if (!own) throw refusal('NOT_FOUND');
  return { body: { [params.districtCode]: own } };
};
