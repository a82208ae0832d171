import type { Context } from 'aws-lambda';
import { moment } from '#store/clock.ts';
import { log } from '#store/log.ts';
import { programme } from '#store/programme.ts';
import { closeOverdue } from './closing.ts';

/** Run just after midnight: closes by itself what nobody has closed by the end of its month, however long ago that was. */
export async function handler(
  _event: unknown,
  { awsRequestId }: Pick<Context, 'awsRequestId'>,
): Promise<{ readonly closed: readonly string[] }> {
  const closed = await closeOverdue(programme(), {
    ...{ officer: 'system', role: 'SYSTEM', operation: 'closePeriod', at: moment(), requestId: awsRequestId },
  });
  if (closed.length > 0) log.info('months closed', { months: closed });
  return { closed };
}
