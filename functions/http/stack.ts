import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { type Route, type Routes, routeKey } from '#contract/route.ts';
import { NamedFile } from '#contract/shapes.ts';
import { Refusal, refusal } from '#domain/refusal.ts';
import { moment } from '#store/clock.ts';
import { answered } from '#store/commit.ts';
import { REQUEST_MS, withDeadline } from '#store/deadline.ts';
import { log } from '#store/log.ts';
import { officerOf } from '#store/officers.ts';
import { Overtaken } from '#store/overtaken.ts';
import { isUnavailable } from '#store/unavailable.ts';
import { requireAccess } from './access.ts';
import { problem, sentFile, success } from './answer.ts';
import type { Call, Event, Operation, Operations, Reply } from './call.ts';
import { readBody, readPath, readRetry } from './request.ts';

interface Row {
  readonly name: string;
  readonly route: Route;
  readonly operation: Operation<Route>;
}

type Handler = (event: Event, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * The handler of a desk: one function that dispatches on the route key. Every request goes the same way: path, officer,
 * access, body, retry headers, the answer of an earlier sending, the operation, the response against its schema.
 */
export function desk<R extends Routes>(routes: R, operations: Operations<R>): Handler {
  const rows = new Map<string, Row>();
  for (const [name, route] of Object.entries(routes))
    rows.set(routeKey(route), { name, route, operation: operations[name] as unknown as Operation<Route> });
  return middy<Event, APIGatewayProxyStructuredResultV2>()
    .use({
      onError: (request) => {
        const { error, context, event } = request;
        const about = { requestId: context.awsRequestId, route: event.routeKey };
        const away = isUnavailable(error);
        if (error instanceof Refusal) log.info('refused', { ...about, code: error.code });
        else log.error(away ? 'unavailable' : 'defect', { ...about, error: error as Error });
        const said = away ? refusal('BUSY', { retryAfterSeconds: 2 }) : error;
        request.response = problem(said, context.awsRequestId);
      },
    })
    .handler(async (event: Event, context: Context) => {
      const row = rows.get(event.routeKey);
      if (!row) throw refusal('NOT_FOUND');
      return withDeadline(REQUEST_MS, () => answer(row, event, context));
    }) as unknown as Handler;
}

async function answer(row: Row, event: Event, context: Context): Promise<APIGatewayProxyStructuredResultV2> {
  const call = await readCall(row.route, event, context);
  const reply = (await replayed(row.name, call)) ?? (await carriedOut(row, call));
  const body = row.route.response.parse(reply.body);
  log.info('answered', {
    requestId: call.requestId,
    route: event.routeKey,
    officer: call.officer?.id ?? null,
  });
  return row.route.download
    ? sentFile({ ...reply, body: NamedFile.parse(body) }, call.requestId)
    : success({ ...reply, body }, call.requestId);
}

async function readCall(route: Route, event: Event, context: Context): Promise<Call> {
  const isPublic = route.access.scope === 'public';
  const claims = event.requestContext.authorizer?.jwt?.claims ?? {};
  const officer = isPublic ? null : await officerOf(String(claims.iss), String(claims.sub));
  requireAccess(route.access, officer, event.pathParameters ?? {});
  const path = readPath(route, event);
  const body = readBody(route, event);
  return {
    ...path,
    body: body as undefined,
    ...readRetry(route, event, body),
    officer,
    session: isPublic ? null : signedInAt(claims),
    at: moment(),
    requestId: context.awsRequestId,
  };
}

/** When the bearer signed in, in real seconds since 1970: not every issuer says it, or says it so; then when the token was given. */
const signedInAt = ({ auth_time, iat }: Readonly<Record<string, unknown>>): number =>
  [auth_time, iat].map(Number).find((said) => Number.isSafeInteger(said) && said > 0) ?? 0;

/** How often an operation decides anew because something moved while it decided. */
const ATTEMPTS = 3;

/**
 * Does the work. Who is refused may have been overtaken: by an earlier sending of the same act, whose answer it then is,
 * or by a colleague who wrote what the decision had read. Decided anew, it may well stand.
 */
async function carriedOut({ name, operation }: Row, call: Call): Promise<Reply<unknown>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation(call);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const earlier = await replayed(name, call);
      if (earlier) return earlier;
      if (attempt === ATTEMPTS || !(error instanceof Overtaken)) throw error;
    }
  }
}

/** An act that was carried out before gives the answer that it gave then, whatever has happened since. */
async function replayed(operation: string, call: Call): Promise<Reply<object> | null> {
  if (!call.idempotency || !call.officer) return null;
  const answer = await answered(call.officer.id, operation, call.idempotency.key, call.idempotency.payload);
  return answer ? { body: answer, version: answer.version } : null;
}
