import type { Kept } from '#domain/records/record.ts';
import { stale } from '#store/stale.ts';

/** What is kept must be what the caller saw. @throws STALE, with who changed it and when */
export function requireVersion(kept: Kept | null, ifMatch: number | null): void {
  if ((kept?.version ?? 0) !== ifMatch) throw stale(kept);
}
