import type { Kept } from '#domain/records/record.ts';
import { refusal } from '#domain/refusal.ts';

/** What is kept must be what the caller saw. @throws STALE, with who changed it and when */
export function requireVersion(kept: Kept | null, ifMatch: number | null): void {
  const current = kept?.version ?? 0;
  if (current !== ifMatch)
    throw refusal('STALE', {
      current,
      updatedBy: kept?.updatedBy ?? null,
      updatedAt: kept?.updatedAt ?? null,
    });
}
