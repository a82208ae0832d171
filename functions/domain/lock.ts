import type { Day, Instant } from './calendar.ts';

/** What is locked in a district, and which permits open it for a while (architecture section 7, periods). */
export interface Lock {
  /** Facts dated up to this day are closed; null: nothing is. */
  readonly closedThrough: Day | null;
  readonly permits: readonly {
    readonly id: string;
    readonly from: Day;
    readonly to: Day;
    readonly expiresAt: Instant;
  }[];
}

/** A district of which no month is closed and that needs no permit. */
export const OPEN: Lock = { closedThrough: null, permits: [] };

/** How a fact dated `on` may enter at `at`: freely, by a permit, or not. */
export function passage(lock: Lock, on: Day, at: Instant): 'OPEN' | 'CLOSED' | { readonly permit: string } {
  if (lock.closedThrough === null || on > lock.closedThrough) return 'OPEN';
  const permit = lock.permits.find((p) => p.from <= on && on <= p.to && at < p.expiresAt);
  return permit ? { permit: permit.id } : 'CLOSED';
}
