import type { Kept } from '#domain/records/record.ts';
import { stale } from '#store/stale.ts';

/** What is kept must be what the caller saw. @throws STALE, with who changed it and when */
export function requireVersion(kept: Kept | null, ifMatch: number | null): void {
  if ((kept?.version ?? 0) !== ifMatch) throw stale(kept);
}

/**
 * Takes a decision on what is kept. A body made for another version is stale before it is wrong: its faults may be what
 * somebody else has changed. @throws STALE in place of what the decision throws, where the caller saw another version
 */
export function decideOn<T>(kept: Kept | null, ifMatch: number | null, decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    requireVersion(kept, ifMatch);
    throw error;
  }
}
