import { gateReminderText } from '#domain/gate-reminding.ts';
import type { Programme } from '#domain/programme.ts';
import { reminderText } from '#domain/reminding.ts';
import type { OutboxItem } from '#store/outbox.ts';
import type { Letter } from './channel.ts';

/** The letter of a reminder, of a report or of a gate; that the data are a demonstration's stands in its subject. */
export function reminderLetter(
  { id, message, sk }: Pick<OutboxItem, 'id' | 'message' | 'sk'>,
  programme: Programme,
  demonstration: boolean,
): Letter {
  const at = sk.split('#')[0] ?? '';
  const { subject, text } =
    'gate' in message ? gateReminderText(message, programme, at) : reminderText(message, programme, at);
  return {
    ...{ id, to: message.officers, from: programme.bureauName, at, text },
    subject: `${demonstration ? '【演示数据】' : ''}${subject}`,
  };
}
