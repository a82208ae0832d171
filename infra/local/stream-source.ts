import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type _Record as StreamRecord,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';

export type { StreamRecord };

/** A table's stream, read shard by shard. */
export interface StreamSource {
  readonly arn: string;
  /** Ids of its shards, oldest first. */
  shards(): Promise<readonly string[]>;
  /** Records after a sequence number, or from the oldest that is kept; at most 1,000, none when up to date. */
  read(shard: string, after: string | undefined): Promise<readonly StreamRecord[]>;
  /** Newest sequence number of a shard, undefined while it is empty. */
  newest(shard: string): Promise<string | undefined>;
  close(): void;
}

/** Opens the stream of a table on the engine that the environment names. @throws Error where it has none. */
export async function openStream(table: string): Promise<StreamSource> {
  const client = new DynamoDBStreamsClient({});
  const { Streams = [] } = await client.send(new ListStreamsCommand({ TableName: table }));
  const arn = Streams.at(-1)?.StreamArn;
  if (arn === undefined) throw new Error(`table ${table} has no stream`);
  /** Where the next read of a shard goes on, and after which record that is. */
  const places = new Map<string, { after: string | undefined; iterator: string }>();

  async function iteratorAt(shard: string, after: string | undefined): Promise<string> {
    const place = places.get(shard);
    if (place !== undefined && place.after === after) return place.iterator;
    const from =
      after === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' as const }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: after };
    const { ShardIterator } = await client.send(
      new GetShardIteratorCommand({ StreamArn: arn, ShardId: shard, ...from }),
    );
    return ShardIterator ?? '';
  }

  async function read(shard: string, after: string | undefined): Promise<readonly StreamRecord[]> {
    try {
      const iterator = await iteratorAt(shard, after);
      const { Records = [], NextShardIterator } = await client.send(
        new GetRecordsCommand({ ShardIterator: iterator, Limit: 1000 }),
      );
      const reached = Records.at(-1)?.dynamodb?.SequenceNumber ?? after;
      // A closed shard has no next iterator: the same place is looked up again, and found empty.
      if (NextShardIterator) places.set(shard, { after: reached, iterator: NextShardIterator });
      else places.delete(shard);
      return Records;
    } catch (error) {
      places.delete(shard);
      if (error instanceof ExpiredIteratorException) return [];
      // Trimmed beneath us: what is left begins at the oldest record that is kept.
      if (error instanceof TrimmedDataAccessException && after !== undefined) return read(shard, undefined);
      throw error;
    }
  }

  return {
    arn,
    async shards() {
      const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
      return (StreamDescription?.Shards ?? []).flatMap(({ ShardId }) => ShardId ?? []);
    },
    read,
    async newest(shard) {
      let after: string | undefined;
      for (;;) {
        const last = (await read(shard, after)).at(-1)?.dynamodb?.SequenceNumber;
        if (last === undefined) return after;
        after = last;
      }
    },
    close: () => client.destroy(),
  };
}
