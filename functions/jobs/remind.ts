import type { Context } from 'aws-lambda';
import { moment } from '#store/clock.ts';
import { log } from '#store/log.ts';
import { programme } from '#store/programme.ts';
import { type RemindedByClock, remindDue } from './reminding.ts';
import { type RemindedOfGates, remindOfGates } from './reminding-of-gates.ts';

/** Run each morning: reminds those who owe the month's report or are short of a gate ahead, and nobody else. */
export async function handler(
  _event: unknown,
  { awsRequestId }: Pick<Context, 'awsRequestId'>,
): Promise<RemindedByClock & { readonly gates: RemindedOfGates }> {
  const act = {
    officer: 'system',
    role: 'SYSTEM',
    operation: 'remind',
    at: moment(),
    requestId: awsRequestId,
  } as const;
  const reports = await remindDue(programme(), act);
  const gates = await remindOfGates(programme(), act);
  if (reports.reminded.length > 0) log.info('reminded', { districts: reports.reminded });
  if (gates.length > 0)
    log.info('reminded of gates', { districts: gates.map(([districtCode]) => districtCode) });
  return { ...reports, gates };
}
