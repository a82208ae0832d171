import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { type Day, type Instant, later } from '#domain/calendar.ts';
import type { Kept } from '#domain/records/record.ts';
import { type Refusal, refusal } from '#domain/refusal.ts';
import { type Act, auditEntry } from './audit-entry.ts';
import { tables } from './client.ts';
import { type Key, keys } from './keys.ts';
import { type Outgoing, outgoingItem } from './outbox.ts';
import { packed } from './packed.ts';

/** A record as the table holds it: the last audit entry's hash ties it to its history. */
export type Stored<T = Kept> = T & Key & { readonly auditHash: string };

/** One record to write: what it was when it was read (null: nothing), and what it shall be. */
export interface RecordWrite<T extends object = object> {
  readonly key: Key;
  readonly before: Stored | null;
  readonly after: T;
  /** Restricted fields: sealed text in an item of its own, and their keyed hash for the history. */
  readonly people?: { readonly sealed: string; readonly mac: string };
  /** Something large that is stored once beside the record, packed, and never changed. */
  readonly part?: { readonly key: Key; readonly item: Readonly<object>; readonly hash: string };
}

/** What else must hold for the transaction to be carried out, and what to say if it does not. */
export type Guard =
  /** Nobody has written the item since it was read (version 0: it is not there). */
  | { readonly kind: 'unchanged'; readonly key: Key; readonly version: number; readonly otherwise: Refusal }
  /** The thing is free or already ours. `term`: it is free by itself from a day on (null: no day is known), also another's. */
  | {
      readonly kind: 'hold';
      readonly what: string;
      readonly holder: string;
      readonly term?: { readonly today: Day; readonly freeFrom: Day | null };
      readonly otherwise: Refusal;
    }
  /** Ours no more. */
  | { readonly kind: 'release'; readonly what: string; readonly holder: string };

/** The answer that an act gives, however often it is sent. */
export interface Answer {
  readonly receipt: string;
  readonly version: number;
  readonly at: Instant;
  readonly late: boolean;
}

/** One act with everything that it writes: carried out as a whole or not at all. */
export interface Commit {
  readonly act: Act;
  readonly writes: readonly RecordWrite[];
  readonly guards?: readonly Guard[];
  /** Messages that it causes: they go out if it is carried out, and not if not. */
  readonly outbox?: readonly Outgoing[];
  readonly idempotency?: { readonly key: string; readonly payload: string; readonly answer: Answer };
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One action of the transaction and what its failed condition means. */
export interface Action {
  readonly item: TransactItem;
  readonly otherwise: Refusal;
  /** The record whose version it asks for: a refusal then says who was quicker. */
  readonly write?: RecordWrite;
}

/** DynamoDB takes a hundred actions a transaction. */
export const MOST_ACTIONS = 100;
/** Bytes of one item, as JSON; DynamoDB's own limit is 400 KB. */
export const MOST_BYTES = 150_000;
const IDEMPOTENCY_SECONDS = 30 * 86_400;

/**
 * The actions of a commit: each record with its expected version, its entry in the history, its restricted part, then
 * guards, messages and the idempotency item. Pure but for the table names. @throws TOO_MANY_ACTIONS, TOO_LARGE
 */
export function actionsOf(commit: Commit): readonly Action[] {
  const { act, writes, guards = [], outbox = [], idempotency } = commit;
  const actions = [
    ...writes.flatMap((write) => recordActions(act, write)),
    ...guards.map((g) => guardAction(g)),
    ...outbox.map((outgoing) =>
      put(tables.records, outgoingItem(outgoing, act.at), 'attribute_not_exists(pk)', {}, refusal('STALE')),
    ),
  ];
  if (idempotency) {
    const item = {
      ...keys.idempotency(act.officer, act.operation, idempotency.key),
      payload: idempotency.payload,
      answer: idempotency.answer,
      expiresAt: Math.floor(Date.now() / 1000) + IDEMPOTENCY_SECONDS,
    };
    actions.push(
      put(tables.records, item, 'attribute_not_exists(pk)', {}, refusal('IDEMPOTENCY_KEY_REUSED')),
    );
  }
  if (actions.length > MOST_ACTIONS)
    throw refusal('TOO_MANY_ACTIONS', { actions: actions.length, most: MOST_ACTIONS });
  return actions;
}

/** The record as it will be read after the commit. */
export function stamped<T extends object>(act: Act, write: RecordWrite<T>): Stored<T & Kept> {
  const version = (write.before?.version ?? 0) + 1;
  const updatedAt = write.before ? later(act.at, write.before.updatedAt) : act.at;
  const record = {
    ...write.after,
    schema: 1 as const,
    version,
    createdAt: write.before?.createdAt ?? act.at,
    createdBy: write.before?.createdBy ?? act.officer,
    updatedAt,
    updatedBy: act.officer,
  };
  return { ...record, ...write.key, auditHash: entryOf(act, write, record).hash };
}

const entryOf = (act: Act, write: RecordWrite, record: Kept) =>
  auditEntry(
    { ...act, at: record.updatedAt },
    write.key,
    write.before as Readonly<Record<string, unknown>> | null,
    record as unknown as Readonly<Record<string, unknown>>,
    {
      version: record.version,
      previous: write.before?.auditHash ?? null,
      ...(write.people ? { personal: write.people.mac } : {}),
      ...(write.part ? { part: write.part.hash } : {}),
    },
  );

function recordActions(act: Act, write: RecordWrite): Action[] {
  const record = stamped(act, write);
  const { pk: _pk, sk: _sk, auditHash: _hash, ...plain } = record;
  const stale = refusal('STALE');
  const versioned = [
    write.before
      ? put(tables.records, record, 'version = :expected', { ':expected': write.before.version }, stale)
      : put(tables.records, record, 'attribute_not_exists(pk)', {}, stale),
    put(tables.audit, entryOf(act, write, plain), 'attribute_not_exists(pk)', {}, stale),
  ];
  const actions: Action[] = versioned.map((action) => ({ ...action, write }));
  if (write.people) {
    const item = { ...keys.people(write.key), sealed: write.people.sealed, version: record.version };
    actions.push(put(tables.records, item, null, {}, stale));
  }
  if (write.part) {
    requireSize(write.part.item);
    const item = { ...write.part.key, ...packed(write.part.item) };
    actions.push(put(tables.records, item, 'attribute_not_exists(pk)', {}, stale));
  }
  return actions;
}

function guardAction(guard: Guard): Action {
  if (guard.kind === 'unchanged') {
    const check = {
      TableName: tables.records,
      Key: { pk: guard.key.pk, sk: guard.key.sk },
      ...(guard.version === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'version = :expected',
            ExpressionAttributeValues: { ':expected': guard.version },
          }),
    };
    return { item: { ConditionCheck: check }, otherwise: guard.otherwise };
  }
  const key = keys.guard(guard.what);
  const isFreeOrMine = 'attribute_not_exists(pk) OR holder = :mine OR holder = :free';
  const values = { ':mine': guard.holder, ':free': FREE };
  if (guard.kind === 'release')
    return put(tables.records, { ...key, holder: FREE }, isFreeOrMine, values, refusal('STALE'));
  const { holder, term, otherwise } = guard;
  if (!term) return put(tables.records, { ...key, holder }, isFreeOrMine, values, otherwise);
  return put(
    tables.records,
    { ...key, holder, ...(term.freeFrom === null ? {} : { freeFrom: term.freeFrom }) },
    `${isFreeOrMine} OR freeFrom <= :today`,
    { ...values, ':today': term.today },
    otherwise,
  );
}

/** Nobody holds it. Guards are never deleted, so that their history cannot be lost to a race. */
const FREE = '-';

function requireSize(item: Readonly<object>): void {
  if (Buffer.byteLength(JSON.stringify(item)) > MOST_BYTES) throw refusal('TOO_LARGE', { most: MOST_BYTES });
}

function put(
  table: string,
  item: Readonly<object>,
  condition: string | null,
  values: Readonly<Record<string, unknown>>,
  otherwise: Refusal,
): Action {
  if (!('packed' in item)) requireSize(item);
  return {
    otherwise,
    item: {
      Put: {
        TableName: table,
        Item: { ...item },
        ...(condition ? { ConditionExpression: condition } : {}),
        ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: { ...values } } : {}),
      },
    },
  };
}
