import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { PROBLEM_STATUS } from '#contract/problems.ts';
import type { NamedFile, Problem } from '#contract/shapes.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Reply } from './call.ts';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** 200 with the record, and its version as a strong ETag. */
export const success = (reply: Reply<unknown>, requestId: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { ...goodHeaders(reply, requestId), 'content-type': 'application/json' },
  body: JSON.stringify(reply.body),
});

/** 200 with a file to be saved: no browser shows it in the site's own name. */
export const sentFile = (reply: Reply<NamedFile>, requestId: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    ...goodHeaders(reply, requestId),
    'content-type': reply.body.type,
    'content-disposition': `attachment; filename="${reply.body.name}"`,
  },
  body: Buffer.from(reply.body.bytes).toString('base64'),
  isBase64Encoded: true,
});

const goodHeaders = ({ version }: Reply<unknown>, requestId: string): Readonly<Record<string, string>> => ({
  ...HEADERS,
  'x-request-id': requestId,
  ...(version === undefined ? {} : { etag: `"${version}"` }),
});

/** RFC 9457: a refusal says its code and facts, a defect says nothing but its request. */
export function problem(error: unknown, requestId: string): APIGatewayProxyStructuredResultV2 {
  const refused = error instanceof Refusal ? error : null;
  const code = refused?.code ?? 'DEFECT';
  const status = PROBLEM_STATUS[code];
  const body: Problem = {
    type: `urn:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: code,
    status,
    code,
    facts: { ...refused?.facts },
    issues: (refused?.issues ?? []).map((issue) => ({
      pointer: issue.pointer,
      code: issue.code,
      ...(issue.facts ? { facts: { ...issue.facts } } : {}),
    })),
    requestId,
  };
  const retry = refused?.facts.retryAfterSeconds;
  return {
    statusCode: status,
    headers: {
      ...HEADERS,
      'content-type': 'application/problem+json',
      'x-request-id': requestId,
      ...(status === 503 ? { 'retry-after': String(retry ?? 2) } : {}),
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
    body: JSON.stringify(body),
  };
}
