import type { DynamoDBBatchItemFailure, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { log } from '#store/log.ts';
import { programme } from '#store/programme.ts';
import { foldAnew } from './folding.ts';
import { publish } from './publishing.ts';

const PREFIX = 'DISTRICT#';

/**
 * Consumes the stream of records: folds each district of the batch once, however many of its records changed, then
 * publishes. A district that could not be folded is delivered again; a publish that failed, or came too soon after
 * others, is left to the minute's schedule.
 */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const known = new Set(programme().districts.map((district) => district.code));
  const failures: DynamoDBBatchItemFailure[] = [];
  let changed = false;
  for (const [districtCode, first] of firstRecords(event)) {
    if (!known.has(districtCode)) continue;
    try {
      changed = (await foldAnew(districtCode, programme())) || changed;
    } catch (error) {
      log.error('fold failed', { districtCode, error: error as Error });
      failures.push({ itemIdentifier: first });
    }
  }
  if (changed) await publishOrLeave();
  return { batchItemFailures: failures };
}

/** Districts of a batch with the sequence number of each one's first record: from there it is delivered again. */
function firstRecords(event: DynamoDBStreamEvent): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const { dynamodb } of event.Records) {
    const pk = dynamodb?.Keys?.pk?.S ?? '';
    const districtCode = pk.slice(PREFIX.length);
    if (pk.startsWith(PREFIX) && !firsts.has(districtCode))
      firsts.set(districtCode, dynamodb?.SequenceNumber ?? '');
  }
  return firsts;
}

async function publishOrLeave(): Promise<void> {
  try {
    const outcome = await publish(programme(), true);
    log.info('publish', { outcome });
  } catch (error) {
    log.error('publish failed', { error: error as Error });
  }
}
