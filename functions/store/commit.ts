import { setTimeout as pause } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type Refusal, refusal } from '#domain/refusal.ts';
import { documents } from './client.ts';
import { read } from './keep.ts';
import { keys } from './keys.ts';
import { Overtaken } from './overtaken.ts';
import { stale } from './stale.ts';
import {
  type Action,
  type Answer,
  actionsOf,
  type Commit,
  type RecordWrite,
  type Stored,
  stamped,
} from './transaction.ts';

const TRIES = 4;

/**
 * The one audited write path: everything of a commit happens, or nothing. Gives the answer that belongs to the act, which
 * is the first one's where the act was carried out before. Retries a conflict at most three times with jitter, as long as
 * its request has time. @throws Overtaken with the refusal of the first condition that failed; BUSY when the database stays
 * contended; what cancelled the transaction for any other reason, which is a defect.
 */
export async function commit(wanted: Commit): Promise<Answer | null> {
  const actions = actionsOf(wanted);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await documents.send(new TransactWriteCommand({ TransactItems: actions.map((action) => action.item) }));
      return wanted.idempotency?.answer ?? null;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException) || !isContention(error)) throw error;
      const earlier = await replay(wanted);
      if (earlier) return earlier;
      const refused = refusedAction(error, actions);
      if (refused?.write) {
        const reason = await staleness(wanted, refused.write);
        if (reason) throw new Overtaken(reason);
        return null;
      }
      if (refused) throw new Overtaken(refused.otherwise);
      if (attempt >= TRIES) throw refusal('BUSY', { retryAfterSeconds: 2 });
      await pause(Math.random() * 50 * 2 ** attempt);
    }
  }
}

/** Why a transaction of ours may be cancelled without a fault in it; the last two come of too many at once. */
const CONTENTION = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

const isContention = ({ CancellationReasons = [] }: TransactionCanceledException): boolean =>
  CancellationReasons.every(({ Code = 'None' }) => CONTENTION.has(Code));

const refusedAction = (error: TransactionCanceledException, actions: readonly Action[]): Action | null => {
  const place = (error.CancellationReasons ?? []).findIndex(
    (reason) => reason.Code === 'ConditionalCheckFailed',
  );
  return actions[place] ?? null;
};

/** Who was quicker; null where it was this very act, whose answer never arrived, so that the client sent it again. */
async function staleness({ act }: Commit, write: RecordWrite): Promise<Refusal | null> {
  const kept = await read<Stored>(write.key);
  return kept?.auditHash === stamped(act, write).auditHash ? null : stale(kept);
}

const replay = async ({ act, idempotency }: Commit): Promise<Answer | null> =>
  idempotency ? answered(act.officer, act.operation, idempotency.key, idempotency.payload) : null;

/**
 * The answer that this act was given before; null where it was not. Read before anything is decided.
 * @throws IDEMPOTENCY_KEY_REUSED where the key came with another payload.
 */
export async function answered(
  officer: string,
  operation: string,
  key: string,
  payload: string,
): Promise<Answer | null> {
  const item = await read<{ payload: string; answer: Answer }>(keys.idempotency(officer, operation, key));
  if (!item) return null;
  if (item.payload !== payload) throw refusal('IDEMPOTENCY_KEY_REUSED');
  return item.answer;
}
