import { addMonths, type Instant, instantOf, milliseconds } from '#domain/calendar.ts';
import type { Message } from '#domain/records/reminders.ts';
import { putIfVersion, query } from './keep.ts';
import { type Key, type KeyIn, keys } from './keys.ts';

/** A message as the transaction that causes it leaves it behind. */
export interface Outgoing {
  /** Unique; the same whenever the same act is sent again. */
  readonly id: string;
  readonly message: Message;
}

/** A message on its way. No state of being sent: who claims it pushes `nextAt` ahead, and a sender that dies lets it pass. */
export interface OutboxItem extends Outgoing, Key {
  readonly version: number;
  readonly state: 'WAITING' | 'SENT' | 'DEAD';
  /** Attempts begun. */
  readonly tries: number;
  /** Not before this instant, by the rules' clock. */
  readonly nextAt: Instant;
  /** Names of the channels that have taken it. */
  readonly delivered: readonly string[];
  readonly expiresAt: number;
}

/** Attempts before a message is given up. */
export const MOST_TRIES = 5;

/** Real seconds that a message is kept. */
const KEPT_SECONDS = 90 * 86_400;
const MINUTE_MS = 60_000;

/** A message that is due at `at`, not tried yet. */
export const outgoingItem = (outgoing: Outgoing, at: Instant): OutboxItem => ({
  ...keys.outbox(at, outgoing.id),
  ...outgoing,
  ...{ version: 1, state: 'WAITING', tries: 0, nextAt: at, delivered: [] },
  expiresAt: Math.floor(Date.now() / 1000) + KEPT_SECONDS,
});

/** Messages of this month and the last, oldest first, that may be tried at `at`. */
export async function dueItems(at: Instant): Promise<OutboxItem[]> {
  const month = at.slice(0, 7);
  const found: OutboxItem[] = [];
  for (const one of [addMonths(month, -1), month])
    found.push(...(await query<OutboxItem>(keys.outbox(one, '').pk)));
  return found.filter((item) => item.state === 'WAITING' && item.nextAt <= at);
}

/** Takes a message for one attempt; null where another sender was quicker. The next may follow after 1, 5, 25, 125 minutes. */
export async function claimItem(item: OutboxItem, at: Instant): Promise<OutboxItem | null> {
  const nextAt = instantOf(milliseconds(at) + 5 ** item.tries * MINUTE_MS);
  const claimed = { ...item, version: item.version + 1, tries: item.tries + 1, nextAt };
  return (await write(claimed, item.version)) ? claimed : null;
}

/** Says what became of an attempt. False where another sender has claimed it since: this one took too long. */
export const settleItem = (
  claimed: OutboxItem,
  outcome: Pick<OutboxItem, 'state' | 'delivered'>,
): Promise<boolean> => write({ ...claimed, ...outcome, version: claimed.version + 1 }, claimed.version);

const write = ({ pk, sk, ...item }: OutboxItem, expected: number): Promise<boolean> =>
  putIfVersion({ pk, sk } as KeyIn<'OUTBOX#'>, item, expected);
