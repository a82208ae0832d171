import type { REFERENCE_ROUTES } from '#contract/routes/reference.ts';
import { programme } from '#store/programme.ts';
import type { Operation } from '../call.ts';

/** Reads no table: it tells that the function starts and what moment it goes by. */
export const health: Operation<typeof REFERENCE_ROUTES.health> = async ({ at }) => ({
  body: { status: 'ok', now: at, programme: programme().id },
});
