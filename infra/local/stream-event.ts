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
  const {
    ApproximateCreationDateTime: at,
    Keys,
    NewImage,
    OldImage,
    SequenceNumber,
    SizeBytes,
    StreamViewType,
  } = dynamodb;
  return {
    ...(eventID !== undefined && { eventID }),
    ...(eventName !== undefined && { eventName }),
    eventVersion: eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: awsRegion ?? '',
    dynamodb: {
      ...(at !== undefined && { ApproximateCreationDateTime: at.getTime() / 1000 }),
      ...(Keys && { Keys: imageOf(Keys) }),
      ...(NewImage && { NewImage: imageOf(NewImage) }),
      ...(OldImage && { OldImage: imageOf(OldImage) }),
      ...(SequenceNumber !== undefined && { SequenceNumber }),
      ...(SizeBytes !== undefined && { SizeBytes }),
      ...(StreamViewType !== undefined && { StreamViewType }),
    },
    eventSourceARN: arn,
    // Deletions by TTL say so here.
    ...(userIdentity && { userIdentity: { type: userIdentity.Type, principalId: userIdentity.PrincipalId } }),
  };
}

const imageOf = (image: Record<string, StreamValue>): Record<string, AttributeValue> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, attributeOf(value)]));

/** The SDK gives bytes where Lambda's JSON has base64. */
function attributeOf(value: StreamValue): AttributeValue {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(attributeOf) };
  if (value.M !== undefined) return { M: imageOf(value.M) };
  if (value.S !== undefined) return { S: value.S };
  if (value.N !== undefined) return { N: value.N };
  if (value.BOOL !== undefined) return { BOOL: value.BOOL };
  if (value.NULL !== undefined) return { NULL: value.NULL };
  if (value.SS !== undefined) return { SS: value.SS };
  if (value.NS !== undefined) return { NS: value.NS };
  throw new Error('an attribute of no known type');
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
