import type { Instant } from '#domain/calendar.ts';
import { log } from '#store/log.ts';
import { claimItem, dueItems, MOST_TRIES, type OutboxItem, settleItem } from '#store/outbox.ts';
import type { Channel, Letter } from './send/channel.ts';

/** How many messages went out, and how many were given up. */
export interface Sent {
  readonly sent: number;
  readonly dead: number;
}

/**
 * Sends what is due through every channel, each message at least once a channel: it is claimed before it is sent and
 * marked afterwards, both only if nobody else has touched it, so that it goes twice only where a sender dies in between.
 * What a channel did not take is tried again later; after five tries the message is dead, which is an error in the log.
 */
export async function sendDue(
  channels: readonly Channel[],
  letterOf: (item: OutboxItem) => Letter,
  at: Instant,
): Promise<Sent> {
  let [sent, dead] = [0, 0];
  for (const item of await dueItems(at)) {
    const state = await sendOne(item, channels, letterOf, at);
    if (state === 'SENT') sent += 1;
    if (state === 'DEAD') dead += 1;
  }
  return { sent, dead };
}

/** What became of a message; null where another sender has it. */
async function sendOne(
  item: OutboxItem,
  channels: readonly Channel[],
  letterOf: (item: OutboxItem) => Letter,
  at: Instant,
): Promise<OutboxItem['state'] | null> {
  const claimed = await claimItem(item, at);
  if (!claimed) return null;
  // Tries are counted when they begin: whoever died in the last one could not say so.
  const delivered =
    item.tries < MOST_TRIES ? await deliver(claimed, channels, letterOf(item)) : item.delivered;
  const left = channels.filter(({ name }) => !delivered.includes(name));
  const state = left.length === 0 ? 'SENT' : claimed.tries < MOST_TRIES ? 'WAITING' : 'DEAD';
  await settleItem(claimed, { state, delivered });
  if (state === 'DEAD')
    log.error('message given up', { id: item.id, channels: left.map(({ name }) => name) });
  return state;
}

/** Names of all channels that have the letter now. */
async function deliver(
  claimed: OutboxItem,
  channels: readonly Channel[],
  letter: Letter,
): Promise<readonly string[]> {
  const delivered = [...claimed.delivered];
  for (const channel of channels) {
    if (delivered.includes(channel.name)) continue;
    try {
      await channel.deliver(letter);
      delivered.push(channel.name);
    } catch (error) {
      log.warn('not delivered', { id: claimed.id, channel: channel.name, error: error as Error });
    }
  }
  return delivered;
}
