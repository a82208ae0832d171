import { log } from '#store/log.ts';
import { programme } from '#store/programme.ts';
import type { Outcome } from './publication.ts';
import { publish } from './publishing.ts';

/** Run each minute: publishes what the stream left for later, or could not finish. */
export async function handler(): Promise<{ readonly outcome: Outcome }> {
  const outcome = await publish(programme(), true);
  if (outcome === 'PUBLISHED' || outcome === 'CONTENDED') log.info('publish', { outcome });
  return { outcome };
}
