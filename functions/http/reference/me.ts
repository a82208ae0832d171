import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { noteSignIn } from '#store/sign-ins.ts';
import { type Operation, officerOn } from '../call.ts';

/** The bearer by the record of officers, the moment by which rules go, and the sign-in before this one, which is noted here. */
export const me: Operation<typeof REFERENCE_ROUTES.me> = async (call) => {
  const { id, name, role, districtCode, townshipCode } = officerOn(call);
  const lastSignInAt = await noteSignIn(id, call.session ?? 0, call.at);
  return { body: { officer: { id, name, role, districtCode, townshipCode }, now: call.at, lastSignInAt } };
};
