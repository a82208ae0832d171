import type { Context } from 'aws-lambda';
import type { GatewayEvent } from '../../../infra/local/event.ts';

/** A desk for the gateway's own tests: answers with the event that it was given, or misbehaves as the path asks. */
export async function handler(event: GatewayEvent, context: Context): Promise<unknown> {
  switch (event.pathParameters?.act) {
    case 'fail':
      throw new Error('a defect');
    case 'hang':
      return new Promise(() => {});
    case 'bare':
      return { plain: true };
    case 'picture':
      return {
        statusCode: 201,
        headers: { 'content-type': 'image/png', etag: '"1"' },
        cookies: ['a=1; Path=/', 'b=2'],
        body: Buffer.from([0x89, 0x50]).toString('base64'),
        isBase64Encoded: true,
      };
    default:
      return {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          event,
          context: { id: context.awsRequestId, left: context.getRemainingTimeInMillis() },
        }),
      };
  }
}
