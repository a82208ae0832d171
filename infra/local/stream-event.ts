import type { AttributeValue as StreamValue } from '@aws-sdk/client-dynamodb-streams';
import type { AttributeValue, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { StreamRecord } from './stream-source.ts';

/** The event that Lambda makes of records of a table's stream. */
export const streamEventOf = (records: readonly StreamRecord[], streamArn: string): DynamoDBStreamEvent => ({
  Records: records.map((record) => recordOf(record, streamArn)),
});

function recordOf(
  { eventID, eventName, eventVersion, awsRegion, dynamodb = {}, userIdentity }: StreamRecord,
  arn: string,
): DynamoDBRecord {
  const { ApproximateCreationDateTime: at, Keys, SequenceNumber, SizeBytes, StreamViewType } = dynamodb;
  return {
    ...(eventID !== undefined && { eventID }),
    ...(eventName !== undefined && { eventName }),
    eventVersion: eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: awsRegion ?? '',
    dynamodb: {
      ...(at !== undefined && { ApproximateCreationDateTime: at.getTime() / 1000 }),
      ...(Keys && { Keys: keysOf(Keys) }),
      ...(SequenceNumber !== undefined && { SequenceNumber }),
      ...(SizeBytes !== undefined && { SizeBytes }),
      ...(StreamViewType !== undefined && { StreamViewType }),
    },
    eventSourceARN: arn,
    // Deletions by TTL say so here.
    ...(userIdentity && { userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId } }),
  };
}

/** Both keys of every table are strings. */
const keysOf = (keys: Record<string, StreamValue>): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(keys).map(([name, { S = '' }]) => [name, { S }]));
