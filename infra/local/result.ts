import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/**
 * Sends what a function returned, by the rules of payload 2.0: an object with a `statusCode` is an answer, anything
 * else is the JSON body of a 200; cookies become `set-cookie` headers; a base64 body is decoded.
 */
export function sendResult(response: ServerResponse, result: unknown): void {
  if (response.destroyed) return;
  const answer = isAnswer(result) ? result : inferred(result);
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');
  const status = answer.statusCode ?? 200;
  response.statusCode = status;
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value));
  if (answer.cookies?.length) response.setHeader('set-cookie', answer.cookies);
  if (body.length > 0 && !response.hasHeader('content-type'))
    response.setHeader('content-type', 'text/plain; charset=utf-8');
  if (status !== 204 && status !== 304) response.setHeader('content-length', body.length);
  response.end(body);
}

const isAnswer = (result: unknown): result is APIGatewayProxyStructuredResultV2 =>
  typeof result === 'object' &&
  result !== null &&
  'statusCode' in result &&
  typeof result.statusCode === 'number';

const inferred = (result: unknown): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(result) ?? '',
});
