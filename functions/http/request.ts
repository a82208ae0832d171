import type * as z from 'zod';
import type { FileBody, Route } from '#contract/route.ts';
import { issuesOf, pointerOf } from '#domain/records/issues.ts';
import { type Issue, invalid, refusal } from '#domain/refusal.ts';
import { hashOf } from '#store/canonical.ts';
import type { Call, Event } from './call.ts';

/** A body that the row does not say otherwise of. */
const JSON_BODY: FileBody = { types: ['application/json'], mostBytes: 256 * 1024 };

/** Path and query of an event, by the row's schemas. A path that does not fit names nothing: 404. */
export function readPath(route: Route, event: Event): Pick<Call, 'params' | 'query'> {
  const params = route.params?.safeParse(event.pathParameters ?? {});
  if (params && !params.success) throw refusal('NOT_FOUND');
  const query = route.query?.safeParse(event.queryStringParameters ?? {});
  if (query && !query.success) throw invalid(issuesOf(query.error));
  return { params: params?.data as undefined, query: query?.data as undefined };
}

/** The body, JSON or a file, by the row's schema: all its issues at once, with JSON pointers. */
export function readBody(route: Route, event: Event): unknown {
  if (!route.body) return undefined;
  const { types, mostBytes } = route.upload ?? JSON_BODY;
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > mostBytes) throw refusal('TOO_LARGE', { most: mostBytes });
  const [type = ''] = (event.headers['content-type'] ?? '').toLowerCase().split(/\s*;/);
  if (!types.includes(type)) throw refusal('UNSUPPORTED_MEDIA_TYPE', { expected: types.join(', ') });
  const sent = route.upload ? { type, bytes } : parseJson(bytes.toString('utf8'));
  const parsed = route.body.safeParse(sent) as z.ZodSafeParseResult<unknown>;
  if (!parsed.success) throw invalid(issuesOf(parsed.error));
  const broken = route.upload ? [] : brokenTexts(parsed.data, []);
  if (broken.length > 0) throw invalid(broken);
  return parsed.data;
}

/** JSON can spell half a character (`\ud800`), which no table takes; schemas of records refuse it, plain ones do not. */
function brokenTexts(value: unknown, path: readonly string[]): Issue[] {
  if (typeof value === 'string')
    return value.isWellFormed() ? [] : [{ pointer: pointerOf(path), code: 'UNPRINTABLE' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => brokenTexts(inner, [...path, name]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('MALFORMED');
  }
}

/** The headers that make a write safe to send again, as the row asks for them. */
export function readRetry(route: Route, event: Event, body: unknown): Pick<Call, 'ifMatch' | 'idempotency'> {
  const wantsMatch = route.retry === 'record' || route.retry === 'act';
  const wantsKey = route.retry === 'append' || route.retry === 'act';
  return {
    ifMatch: wantsMatch ? versionOf(event.headers['if-match']) : null,
    idempotency: wantsKey ? idempotencyOf(event, body) : null,
  };
}

/** `"3"`; 0 stands for a slot that nobody has written. */
function versionOf(header: string | undefined): number {
  if (header === undefined) throw refusal('PRECONDITION_REQUIRED');
  const match = /^"(\d{1,9})"$/.exec(header.trim());
  if (!match) throw refusal('STALE', { ifMatch: header.slice(0, 40) });
  return Number(match[1]);
}

function idempotencyOf(event: Event, body: unknown): { key: string; payload: string } {
  const key = event.headers['idempotency-key'];
  if (key === undefined || !/^[\w.:-]{8,80}$/.test(key)) throw refusal('IDEMPOTENCY_KEY_REQUIRED');
  return { key, payload: hashOf({ path: event.rawPath, body: body ?? null }) };
}
