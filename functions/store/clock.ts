import { type Instant, instantOf } from '#domain/calendar.ts';

/**
 * The moment by which rules go, read once a request and passed on. `CLOCK_OFFSET_MS` shifts it for the demonstration
 * alone; a deployment refuses the setting. Tokens, rate limits and expiry use the real clock instead.
 */
export const moment = (): Instant => instantOf(Date.now() + Number(process.env.CLOCK_OFFSET_MS ?? 0));
