import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { PROBLEM_STATUS } from '#contract/problems.ts';
import type { Problem } from '#contract/shapes.ts';
import { Refusal } from '#domain/refusal.ts';
import type { Reply } from './call.ts';

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** 200 with the record, and its version as a strong ETag. */
export function success(reply: Reply<unknown>, requestId: string): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: 200,
    headers: {
      ...HEADERS,
      'content-type': 'application/json',
      'x-request-id': requestId,
      ...(reply.version === undefined ? {} : { etag: `"${reply.version}"` }),
    },
    body: JSON.stringify(reply.body),
  };
}

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
