import type { Context } from 'aws-lambda';
import { moment } from '#store/clock.ts';
import { log } from '#store/log.ts';
import { programmeOfDeployment } from './publishing.ts';
import { type RemindedByClock, remindDue } from './reminding.ts';

/** Run each morning: reminds those who owe the month's report, and nobody else. */
export async function handler(
  _event: unknown,
  { awsRequestId }: Pick<Context, 'awsRequestId'>,
): Promise<RemindedByClock> {
  const outcome = await remindDue(programmeOfDeployment(), {
    ...{ officer: 'system', role: 'SYSTEM', operation: 'remind', at: moment(), requestId: awsRequestId },
  });
  if (outcome.reminded.length > 0) log.info('reminded', { districts: outcome.reminded });
  return outcome;
}
