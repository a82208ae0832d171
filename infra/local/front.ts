import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { logDefect } from './log.ts';
import { ELSEWHERE, isLoopback } from './loopback.ts';
import { openapiFile } from './openapi.ts';
import { REVALIDATE, sendFile } from './send-file.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Who answers what on the one origin. */
export interface Parts {
  readonly origin: string;
  /** Under `/api/`. */
  readonly gateway: Answer;
  /** Under `/oidc/`. */
  readonly identity: Answer;
  /** Under `/mail`: letters that left on this computer. */
  readonly mail: Answer;
  /** Everything else. */
  readonly site: Answer;
}

export interface Front {
  readonly server: Server;
  /** Until this is called, every request is told to come again in a moment. */
  open(parts: Parts): void;
}

/**
 * The one origin of the local start. It answers to loopback names only, so that a page elsewhere whose name was made
 * to point here (DNS rebinding) reaches nothing, and pages opened as `localhost` are sent to the address that the
 * issuer knows.
 */
export function front(): Front {
  let parts: Parts | null = null;
  const server = createServer((request, response) => {
    answer(parts, request, response).catch((error: unknown) => {
      logDefect('front', error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error\n');
    });
  });
  return {
    server,
    open(ready) {
      parts = ready;
    },
  };
}

async function answer(
  parts: Parts | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const host = request.headers.host ?? '';
  if (!isLoopback(host)) {
    response.writeHead(421, { 'content-type': 'text/plain' }).end(ELSEWHERE);
    return;
  }
  if (parts === null) {
    response.writeHead(503, {
      'content-type': 'text/plain; charset=utf-8',
      'retry-after': '2',
      refresh: '2',
    });
    response.end('正在启动，请稍候。 Starting, one moment please.\n');
    return;
  }
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path === '/api/openapi.json' && request.method === 'GET') {
    const body = await openapiFile();
    return sendFile(request, response, { body, contentType: 'application/json', cacheControl: REVALIDATE });
  }
  if (path.startsWith('/api/') || path === '/api') return parts.gateway(request, response);
  // Sign-in needs the one origin that the issuer knows; scripts and the API do not care.
  if (
    host.startsWith('localhost') &&
    request.method === 'GET' &&
    request.headers['sec-fetch-mode'] === 'navigate'
  ) {
    response.writeHead(307, { location: parts.origin + (request.url ?? '/') }).end();
    return;
  }
  if (path.startsWith('/oidc/')) return parts.identity(request, response);
  if (path === '/mail' || path.startsWith('/mail/')) return parts.mail(request, response);
  return parts.site(request, response);
}
