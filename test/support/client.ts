import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import { Problem } from '#contract/shapes.ts';
import { keptSigningKey } from '../../infra/local/identity/signing-key.ts';
import { AUDIENCE } from '../../infra/local/identity/token.ts';
import { router } from '../../infra/local/router.ts';
import { startRuntime } from '../../infra/local/runtime.ts';
import { DESKS } from '../../infra/manifests.ts';

/** What came back. `body` is typed by the caller; whatever it is, it has passed the checks of {@link checked}. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly etag: string | null;
  readonly headers: Headers;
}

/** An answer that nobody expects to be of one shape: a problem, as a rule. */
export type Body = Partial<Problem> & Readonly<Record<string, unknown>>;

export interface Sending {
  readonly method?: string;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  /** Version seen; becomes `If-Match: "n"`. */
  readonly ifMatch?: number;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface Client {
  send<T = Body>(path: string, sending?: Sending): Promise<Answer<T>>;
  get<T = Body>(path: string): Promise<Answer<T>>;
  put<T = Body>(path: string, body: unknown, ifMatch: number): Promise<Answer<T>>;
  /** A new key each time unless one is given. */
  post<T = Body>(path: string, body: unknown, sending?: Sending): Promise<Answer<T>>;
}

export interface Api {
  readonly origin: string;
  /** A client with a good token of an account: `haishu`, `city`, a township's code. */
  as(account: string): Promise<Client>;
  /** A client with whatever follows `Authorization:`; null sends none. */
  with(authorization: string | null): Client;
  /** A token of the issuer with some claims changed; undefined takes one away. */
  sign(claims: Readonly<Record<string, unknown>>): Promise<string>;
  /** Sets the moment by which rules go; it runs on from there. */
  setClock(moment: string): void;
  stop(): Promise<void>;
}

/** The whole product without pages and without facts, at a moment of its own; one a test file. */
export async function startApi(now: string): Promise<Api> {
  process.env.POWERTOOLS_LOG_LEVEL ??= 'ERROR';
  const dataDir = await mkdtemp(join(tmpdir(), 'api-'));
  const say = (): void => undefined;
  const runtime = await startRuntime({ port: 0, dataDir, demonstration: false, now, pages: false, say });
  const { origin } = runtime;
  return {
    origin,
    as: async (account) => clientOf(origin, `Bearer ${await runtime.token(account)}`),
    with: (authorization) => clientOf(origin, authorization),
    async sign(claims) {
      const key = await keptSigningKey(dataDir);
      if (!key) throw new Error('the issuer has no key');
      const iat = Math.floor(Date.now() / 1000);
      const good = { iss: `${origin}/oidc`, sub: 'haishu', aud: AUDIENCE, iat, exp: iat + 600 };
      return new SignJWT({ ...good, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: key.privateJwk.kid ?? '' })
        .sign(await importJWK(key.privateJwk, 'RS256'));
    },
    setClock(moment) {
      process.env.CLOCK_OFFSET_MS = String(Date.parse(moment) - Date.now());
    },
    async stop() {
      await runtime.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A client of what answers at `origin`, with whatever follows `Authorization:`; null sends none. */
export function clientOf(origin: string, authorization: string | null): Client {
  async function send<T>(path: string, sending: Sending = {}): Promise<Answer<T>> {
    const { method = 'GET', body, raw, ifMatch, key, headers, signal } = sending;
    const response = await fetch(origin + path, {
      method,
      headers: {
        ...(authorization === null ? {} : { authorization }),
        ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
        ...headers,
      },
      ...(raw !== undefined ? { body: raw } : body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return checked<T>(method, path, response, bytes);
  }
  return {
    send,
    get: (path) => send(path),
    put: (path, body, ifMatch) => send(path, { method: 'PUT', body, ifMatch }),
    post: (path, body, sending = {}) => send(path, { method: 'POST', body, key: randomUUID(), ...sending }),
  };
}

const find = router(DESKS);

/**
 * Holds every answer of our handlers to the contract: never stored, JSON, a success by the route's own strict schema,
 * anything else a problem whose status is its own. The gateway's own refusals (`{"message"}`) pass as they are, and so
 * do the bytes of a file that is to be saved.
 */
function checked<T>(
  method: string,
  path: string,
  response: Response,
  bytes: Uint8Array<ArrayBuffer>,
): Answer<T> {
  const { status, headers } = response;
  const route = find(method, new URL(path, 'http://127.0.0.1').pathname)?.route;
  const isFile = status === 200 && route?.download !== undefined;
  const text = isFile ? '' : new TextDecoder().decode(bytes);
  const body: unknown = isFile ? bytes : JSON.parse(text);
  const answer = { status, headers, etag: headers.get('etag'), body: body as T };
  if (isGatewaysOwn(body)) return answer;
  const fault = (what: string): Error =>
    new Error(`${method} ${path} -> ${status} ${what}: ${text.slice(0, 400)}`);
  if (headers.get('cache-control') !== 'no-store') throw fault('may be stored');
  if (status >= 400) {
    if (headers.get('content-type') !== 'application/problem+json') throw fault('is no problem+json');
    if (Problem.parse(body).status !== status) throw fault('names another status');
    return answer;
  }
  if (!route) throw fault('answers a path without a row');
  if (isFile) {
    if (!headers.get('content-disposition')?.startsWith('attachment;')) throw fault('is not for saving');
    if (!route.download?.types.includes(headers.get('content-type') ?? '')) throw fault('is of another kind');
    return answer;
  }
  route.response.parse(body);
  if (headers.get('content-type') !== 'application/json') throw fault('is no JSON');
  return answer;
}

const isGatewaysOwn = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Object.keys(body).join() === 'message';
