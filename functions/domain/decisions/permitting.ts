import type { Instant } from '../calendar.ts';
import type { Lock } from '../lock.ts';
import type { Permit, PermitInput } from '../records/period.ts';
import type { Unstamped } from '../records/record.ts';
import { type Issue, invalid } from '../refusal.ts';

/** Opens closed days of a district until the permit lapses. It opens at least one day that is closed. @throws INVALID */
export function grantPermit(
  id: string,
  districtCode: string,
  input: PermitInput,
  { lock, at }: { readonly lock: Lock; readonly at: Instant },
): Unstamped<Permit> {
  const issues: Issue[] = [];
  if (lock.closedThrough === null || input.from > lock.closedThrough)
    issues.push({
      pointer: '/from',
      code: 'DAY_NOT_CLOSED',
      facts: { closedThrough: lock.closedThrough },
    });
  if (input.expiresAt <= at) issues.push({ pointer: '/expiresAt', code: 'EXPIRY_PAST' });
  if (issues.length > 0) throw invalid(issues);
  return { id, districtCode, ...input };
}
