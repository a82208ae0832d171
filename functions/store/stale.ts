import type { Kept } from '#domain/records/record.ts';
import { type Refusal, refusal } from '#domain/refusal.ts';

/** What is kept is not what the caller saw: which version it is (0: nothing is kept), and who wrote it when. */
export const stale = (kept: Kept | null): Refusal =>
  refusal('STALE', {
    current: kept?.version ?? 0,
    updatedBy: kept?.updatedBy ?? null,
    updatedAt: kept?.updatedAt ?? null,
  });
