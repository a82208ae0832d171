import { vi } from 'vitest';

/** What came in: method and path, what it was conditional on, and the body. */
export interface Seen {
  readonly call: string;
  readonly ifMatch: string | null;
  readonly key: string | null;
  readonly body: Record<string, unknown>;
  /** What came in place of JSON. */
  readonly file: { readonly type: string | null; readonly bytes: Uint8Array } | null;
}

type Reply = () => Response;

/** An answer of the API with its ETag. */
export const answer =
  (body: object, version?: number): Reply =>
  () =>
    new Response(JSON.stringify(body), { headers: version === undefined ? {} : { etag: `"${version}"` } });

/** A refusal as the API answers it. */
export const refused =
  (status: number, code: string, more: object = {}): Reply =>
  () =>
    new Response(JSON.stringify({ code, facts: {}, issues: [], requestId: 'r-1', ...more }), { status });

/** A connection that breaks. */
export const offline: Reply = () => {
  throw new TypeError('Failed to fetch');
};

/**
 * Stands in for the network. Each `METHOD /path` has its replies in turn, the last one for good; a call that nobody
 * expects answers 404. What came in is kept in order.
 */
export function serve(replies: Readonly<Record<string, Reply | readonly Reply[]>>): readonly Seen[] {
  const seen: Seen[] = [];
  const turns = new Map(
    Object.entries(replies).map(([call, of]) => [call, Array.isArray(of) ? [...of] : [of]]),
  );
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const call = `${init.method} ${address}`;
    seen.push({
      call,
      ifMatch: headers.get('if-match'),
      key: headers.get('idempotency-key'),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {},
      file: init.body instanceof Uint8Array ? { type: headers.get('content-type'), bytes: init.body } : null,
    });
    const turn = turns.get(call) ?? turns.get(call.replace(/\?.*/, ''));
    const reply = turn && (turn.length > 1 ? turn.shift() : turn[0]);
    return reply
      ? (reply as Reply)()
      : new Response('{"code":"NOT_FOUND","facts":{},"issues":[]}', { status: 404 });
  });
  return seen;
}
