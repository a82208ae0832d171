import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { type Operation, officerOn } from '../call.ts';

/** The bearer by the record of officers, without the bookkeeping, and the moment by which rules go. */
export const me: Operation<typeof REFERENCE_ROUTES.me> = async (call) => {
  const { id, name, role, districtCode, townshipCode } = officerOn(call);
  return { body: { officer: { id, name, role, districtCode, townshipCode }, now: call.at } };
};
