import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DeskManifest } from '../manifests.ts';
import type { Authorizer } from './authorizer.ts';
import { eventOf } from './event.ts';
import { callFunction, TimedOut } from './lambda.ts';
import { logDefect } from './log.ts';
import { readBody, TooLarge } from './request-body.ts';
import { sendResult } from './result.ts';
import { router } from './router.ts';

/** Answers one request under `/api/`. Never rejects. */
export type Gateway = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** API Gateway's limit for a request, and for how long it waits for a function. */
const MOST_BYTES = 10 * 1024 * 1024;
const LONGEST_WAIT_MS = 30_000;
/** Lambda's limit for one event; a base64 body counts by its text. */
const MOST_EVENT_BYTES = 6 * 1024 * 1024;

/**
 * API Gateway's HTTP API in front of the desks: route table, JWT check on every row that is not public, event, call,
 * answer. Its own refusals have its own bodies (`{"message":...}`): 401, 404, 413, 500, and 503 for a function
 * that takes too long; everything else is the handler's.
 */
export function gateway(desks: readonly DeskManifest[], authorizer: Authorizer): Gateway {
  const find = router(desks);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrivedMs = Date.now();
    const requestId = randomUUID();
    response.setHeader('apigw-requestid', requestId);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodePath(url.pathname);
    if (path === null) return refuse(request, response, 400, 'Bad Request');
    const match = find(request.method ?? '', path);
    if (match === null) return refuse(request, response, 404, 'Not Found');

    const open = match.route.access.scope === 'public';
    const verdict = open ? null : await authorizer.check(request.headers.authorization, arrivedMs);
    if (verdict !== null && !verdict.ok) {
      response.setHeader('www-authenticate', verdict.wwwAuthenticate);
      return refuse(request, response, 401, 'Unauthorized');
    }

    const body = await readBody(request, MOST_BYTES);
    const event = eventOf({
      ...{ request, url, path, body, requestId, arrivedMs },
      routeKey: match.routeKey,
      pathParameters: match.pathParameters,
      claims: verdict?.claims ?? null,
    });
    if ((event.body?.length ?? 0) > MOST_EVENT_BYTES) throw new TooLarge();
    const limitMs = Math.min(match.desk.timeoutSeconds * 1000, LONGEST_WAIT_MS);
    sendResult(response, await callFunction(match.desk, event, { requestId, limitMs }));
  }

  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      if (error instanceof TooLarge) {
        response.setHeader('connection', 'close');
        return refuse(request, response, 413, 'Request Entity Too Large');
      }
      if (error instanceof TimedOut) return refuse(request, response, 503, 'Service Unavailable');
      logDefect('gateway', error);
      refuse(request, response, 500, 'Internal Server Error');
    }
  };
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number, message: string): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  const body = JSON.stringify({ message });
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
  // What is still being sent is read and thrown away, or the client would see a reset in place of the answer.
  if (!request.readableEnded) request.resume();
}
