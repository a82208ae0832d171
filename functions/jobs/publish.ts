import { log } from '#store/log.ts';
import type { Outcome } from './publication.ts';
import { programmeOfDeployment, publish } from './publishing.ts';

/** Run each minute: publishes what the stream left for later, or could not finish. */
export async function handler(): Promise<{ readonly outcome: Outcome }> {
  const outcome = await publish(programmeOfDeployment(), true);
  if (outcome === 'PUBLISHED' || outcome === 'CONTENDED') log.info('publish', { outcome });
  return { outcome };
}
