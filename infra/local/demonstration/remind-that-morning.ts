import { dayOf, type Instant, instantAt } from '#domain/calendar.ts';
import { programmeOf } from '#domain/programme/choose.ts';
import { setting } from '#store/client.ts';
import { remindDue } from '../../../functions/jobs/reminding.ts';
import { remindOfGates } from '../../../functions/jobs/reminding-of-gates.ts';

/**
 * The reminders of the day on which the demonstration begins, as the morning's schedule would have born them at 08:00
 * Asia/Shanghai had the machine been on; before that hour nothing. The story is in the tables already.
 */
export async function remindThatMorning(now: Instant): Promise<void> {
  const at = instantAt(dayOf(now), '08:00');
  if (at > now) return;
  const programme = programmeOf(setting('PROGRAMME'));
  const act = {
    officer: 'system',
    role: 'SYSTEM',
    operation: 'remind',
    at,
    requestId: 'demonstration',
  } as const;
  await remindDue(programme, act);
  await remindOfGates(programme, act);
}
