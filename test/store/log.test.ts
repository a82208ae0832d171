import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { log, loggedError } from '#store/log.ts';
import { loggedErrors } from '../support/logged-errors.ts';

/** An error as the SDK throws it, with the record that it found, inside one of ours. */
const fault = (): Error =>
  new Error('the draft was not kept', {
    cause: new ConditionalCheckFailedException({
      message: 'The conditional request failed',
      $metadata: { httpStatusCode: 400, requestId: 'R1', attempts: 1 },
      Item: { name: { S: '金丝雀' } },
    }),
  });

it('says of an error what it is, where it came from and which request of the service it was, and nothing else', async () => {
  const [line] = await loggedErrors(async () => log.error('defect', { error: fault() }), ['error']);
  expect(line).toEqual({
    message: 'defect',
    error: {
      ...{ name: 'Error', message: 'the draft was not kept', stack: expect.any(Array) },
      cause: {
        ...{ name: 'ConditionalCheckFailedException', message: 'The conditional request failed' },
        ...{ stack: expect.any(Array), status: 400, serviceRequestId: 'R1' },
      },
    },
  });
  expect(JSON.stringify(line)).toContain('log.test.ts');
  expect(JSON.stringify(line)).not.toContain('金丝雀');
});

it('does not quote a text that is no JSON', () => {
  const broken = (): Error => {
    try {
      return JSON.parse('{"name":金丝雀}');
    } catch (error) {
      return error as Error;
    }
  };
  expect(broken().message).toContain('金丝雀');
  expect(JSON.stringify(loggedError(broken()))).not.toContain('金丝雀');
});
