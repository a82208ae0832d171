import { type Instant, instantOf, milliseconds } from '#domain/calendar.ts';
import type { Pointer } from '#domain/published.ts';

/** Every month closes, and a close is published: data older than this have stopped coming, in milliseconds. */
const MAX_AGE_MS = 32 * 86_400_000;

/**
 * The moment that the page answers for as now: the pointer's own clock, run forward by the time gone since. Data past
 * their age limit stop the clock where they were published, and `staleSince` says so.
 */
export function presentOf(
  { asOf, publishedAt }: Pick<Pointer, 'asOf' | 'publishedAt'>,
  clockMs: number,
): { readonly now: Instant; readonly staleSince: Instant | null } {
  const age = Math.max(0, clockMs - milliseconds(publishedAt));
  if (age > MAX_AGE_MS) return { now: asOf, staleSince: asOf };
  return { now: instantOf(milliseconds(asOf) + age), staleSince: null };
}
