import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { refusal } from '#domain/refusal.ts';
import { readPrivateColumns } from '#store/published.ts';
import type { Operation } from '../call.ts';

/** The private columns of every district, as they were published last; nothing is computed here. */
export const cityDashboard: Operation<typeof REFERENCE_ROUTES.cityDashboard> = async () => {
  const columns = await readPrivateColumns();
  if (!columns) throw refusal('NOT_FOUND');
  return { body: { ...columns } };
};
