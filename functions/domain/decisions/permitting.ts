import type { Instant } from '../calendar.ts';
import type { Lock } from '../lock.ts';
import type { Permit, PermitInput } from '../records/period.ts';
import type { Unstamped } from '../records/record.ts';
import { type Issue, invalid } from '../refusal.ts';

/** Opens closed days of a district until the permit lapses, and none that a later close is still to lock. @throws INVALID */
export function grantPermit(
  id: string,
  districtCode: string,
  input: PermitInput,
  { lock, at }: { readonly lock: Lock; readonly at: Instant },
): Unstamped<Permit> {
  const { closedThrough } = lock;
  const issues: Issue[] = (['from', 'to'] as const)
    .filter((end) => closedThrough === null || input[end] > closedThrough)
    .map((end) => ({ pointer: `/${end}`, code: 'DAY_NOT_CLOSED', facts: { closedThrough } }));
  if (input.expiresAt <= at) issues.push({ pointer: '/expiresAt', code: 'EXPIRY_PAST' });
  if (issues.length > 0) throw invalid(issues);
  return { id, districtCode, ...input };
}
