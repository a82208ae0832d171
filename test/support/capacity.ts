import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** An item as the document client gives it. */
export type Item = Readonly<Record<string, unknown>>;

/** One command as it was really sent, and what it costs by the rule. */
export interface MeteredCall {
  /** E.g. `Query`. */
  readonly operation: string;
  /** By `performance.now()`. */
  readonly beganMs: number;
  readonly endedMs: number;
  /** Items that it read, wrote, or whose condition it checked. */
  readonly items: number;
  readonly readBytes: number;
  /** Of the items that it wrote or checked. */
  readonly writtenBytes: number;
  /** Capacity units by the rule. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Capacity units, read and write together, that the engine reports; null where it failed. */
  readonly reported: number | null;
}

/** Capacity units of reading that many bytes at once: one for each 4 KB begun, half of it where eventually consistent. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);

/** Capacity units of writing an item: one for each 1 KB begun of the larger of old and new, twice in a transaction. */
export const writeUnits = (bytes: number, inTransaction: boolean): number =>
  Math.max(1, Math.ceil(bytes / 1024)) * (inTransaction ? 2 : 1);

/** Bytes of an item: UTF-8 of its names and the sizes of its values, as DynamoDB counts them. */
export const itemBytes = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + textBytes(name) + valueBytes(value), 0);

const textBytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** An undefined value is not sent at all. A list or map has 3 bytes of its own and 1 for each element. */
function valueBytes(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null || typeof value === 'boolean') return 1;
  if (typeof value === 'string') return textBytes(value);
  if (typeof value === 'number') return numberBytes(value);
  if (value instanceof Uint8Array) return value.byteLength;
  if (value instanceof Set) return [...value].reduce((sum: number, one) => sum + valueBytes(one), 0);
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + 1 + valueBytes(one), 3);
  const present = entriesOf(value).filter(([, one]) => one !== undefined);
  return present.reduce((sum, [name, one]) => sum + 1 + textBytes(name) + valueBytes(one), 3);
}

/** What the document client sends as a map: plain objects, and Maps. */
function entriesOf(value: unknown): (readonly [name: string, value: unknown])[] {
  if (value instanceof Map) return [...value].map(([name, one]) => [String(name), one] as const);
  if (value instanceof Object && value.constructor === Object) return Object.entries(value);
  throw new Error(`no size is known of a ${value?.constructor.name}`);
}

/** A byte for each two significant digits, one more, and one for a minus. */
function numberBytes(value: number): number {
  const [mantissa = ''] = Math.abs(value).toString().split('e');
  const digits = mantissa.replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.ceil(digits.length / 2) + 1 + (value < 0 ? 1 : 0);
}

/** What a command costs, known once its answer is there. */
type Cost = Pick<MeteredCall, 'items' | 'readBytes' | 'writtenBytes' | 'readUnits' | 'writeUnits'>;

interface Keyed {
  readonly TableName?: string;
  readonly Item?: Item;
  readonly Key?: Item;
}

/** The parts of inputs and answers that cost something, of all the commands that the store sends. */
interface Input extends Keyed {
  readonly ConsistentRead?: boolean;
  readonly FilterExpression?: string;
  readonly RequestItems?: Readonly<Record<string, { Keys?: readonly Item[]; ConsistentRead?: boolean }>>;
  readonly TransactItems?: readonly { readonly Put?: Keyed; readonly ConditionCheck?: Keyed }[];
}

interface Output {
  readonly Item?: Item;
  readonly Items?: readonly Item[];
  readonly Responses?: Readonly<Record<string, readonly Item[]>>;
  readonly ConsumedCapacity?: Consumed | readonly Consumed[];
}

interface Consumed {
  readonly CapacityUnits?: number;
}

/** Counts what goes over one client. */
export interface CapacityMeter {
  /** The calls since the last time, in the order in which they ended. */
  take(): readonly MeteredCall[];
}

/**
 * Records every command of a document client from here on and counts its capacity units by the rule, beside what the
 * engine reports. What an item weighed before it is overwritten is known only if it was read or written over this
 * client. @throws Error, from the command, for one that the rule here does not know
 */
export function meterCapacity(client: DynamoDBDocumentClient): CapacityMeter {
  let calls: MeteredCall[] = [];
  const known = new Map<string, number>();
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/(?:Item|Items)?Command$/, '');
      const input = args.input as Input;
      const beganMs = performance.now();
      let output: Output = {};
      let reported: number | null = null;
      try {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        output = answer.output as Output;
        reported = [output.ConsumedCapacity ?? []].flat().reduce((sum, c) => sum + (c.CapacityUnits ?? 0), 0);
        return answer;
      } finally {
        const cost = costOf(operation, input, output, known);
        calls.push({ operation, beganMs, endedMs: performance.now(), ...cost, reported });
      }
    },
    { step: 'initialize', name: 'capacityMeter' },
  );
  return {
    take() {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}

function costOf(operation: string, input: Input, output: Output, known: Map<string, number>): Cost {
  if (input.FilterExpression) throw new Error('what a filter hides cannot be counted from outside');
  const table = input.TableName ?? '';
  if (operation === 'Get') {
    const items = output.Item ? [output.Item] : [];
    return reading(remember(known, table, items), input.ConsistentRead === true, 'each');
  }
  if (operation === 'Query')
    return reading(remember(known, table, output.Items ?? []), input.ConsistentRead === true, 'page');
  if (operation === 'BatchGet') {
    const costs = Object.entries(input.RequestItems ?? {}).map(([name, { Keys = [], ConsistentRead }]) => {
      const found = remember(known, name, output.Responses?.[name] ?? []);
      const absent = Array.from({ length: Keys.length - found.length }, () => 0);
      return reading([...found, ...absent], ConsistentRead === true, 'each');
    });
    return costs.reduce(add, NOTHING);
  }
  if (operation === 'Put') return writing(input, false, known);
  if (operation === 'TransactWrite')
    return (input.TransactItems ?? [])
      .map(({ Put, ConditionCheck }) => writing(Put ?? ConditionCheck ?? {}, true, known))
      .reduce(add, NOTHING);
  throw new Error(`no rule here says what ${operation} costs`);
}

const NOTHING: Cost = { items: 0, readBytes: 0, writtenBytes: 0, readUnits: 0, writeUnits: 0 };

const add = (a: Cost, b: Cost): Cost => ({
  items: a.items + b.items,
  readBytes: a.readBytes + b.readBytes,
  writtenBytes: a.writtenBytes + b.writtenBytes,
  readUnits: a.readUnits + b.readUnits,
  writeUnits: a.writeUnits + b.writeUnits,
});

/** A page of a Query is rounded once, items asked for by their keys each for itself; nothing found costs one too. */
function reading(sizes: readonly number[], consistent: boolean, rounded: 'each' | 'page'): Cost {
  const readBytes = sizes.reduce((sum, size) => sum + size, 0);
  const units =
    rounded === 'page' || sizes.length === 0
      ? readUnits(readBytes, consistent)
      : sizes.reduce((sum, size) => sum + readUnits(size, consistent), 0);
  return { ...NOTHING, items: sizes.length, readBytes, readUnits: units };
}

function writing(
  { TableName = '', Item, Key }: Keyed,
  inTransaction: boolean,
  known: Map<string, number>,
): Cost {
  const place = placeOf(TableName, Item ?? Key ?? {});
  const before = known.get(place) ?? 0;
  if (!Item)
    return { ...NOTHING, items: 1, writtenBytes: before, writeUnits: writeUnits(before, inTransaction) };
  const after = itemBytes(Item);
  known.set(place, after);
  return {
    ...NOTHING,
    items: 1,
    writtenBytes: after,
    writeUnits: writeUnits(Math.max(before, after), inTransaction),
  };
}

function remember(known: Map<string, number>, table: string, items: readonly Item[]): readonly number[] {
  return items.map((item) => {
    const bytes = itemBytes(item);
    known.set(placeOf(table, item), bytes);
    return bytes;
  });
}

const placeOf = (table: string, item: Item): string => `${table} ${item.pk} ${item.sk}`;
