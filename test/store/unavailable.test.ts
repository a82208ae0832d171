import {
  ConditionalCheckFailedException,
  InternalServerError,
  ProvisionedThroughputExceededException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { isUnavailable } from '#store/unavailable.ts';

const about = (status: number) => ({ message: '', $metadata: { httpStatusCode: status } });

it.each([
  [new ProvisionedThroughputExceededException(about(400)), true],
  [new TransactionConflictException(about(400)), true],
  [new InternalServerError(about(500)), true],
  // What the SDK leaves of a socket that gave no answer.
  [Object.assign(new Error('timed out'), { name: 'TimeoutError', $metadata: { attempts: 3 } }), true],
  [new ConditionalCheckFailedException(about(400)), false],
  [new TypeError('a defect of ours'), false],
  ['thrown by nobody', false],
])('%s may succeed in a moment: %s', (error, away) => {
  expect(isUnavailable(error)).toBe(away);
});
