import { log } from '#store/log.ts';
import { programme } from '#store/programme.ts';
import { type Recomputed, recompute } from './aggregating.ts';
import type { Outcome } from './publication.ts';
import { publish } from './publishing.ts';

/** Nightly, and on demand: recomputes everything from the records, puts right what differs, and publishes. */
export async function handler(): Promise<Recomputed & { readonly outcome: Outcome }> {
  const recomputed = await recompute(programme());
  const outcome = await publish(programme(), false);
  log.info('aggregate', { differences: recomputed.differences.length, written: recomputed.written, outcome });
  return { ...recomputed, outcome };
}
