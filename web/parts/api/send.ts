import { currentToken, endSession } from '../session/session.ts';
import { Offline, problemOf } from './api-problem.ts';

/** A request to the site's own API; `body` is already JSON text, or a file's bytes with a content type of their own. */
export interface Sending {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** Path and query. */
  readonly address: string;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long an answer may take, in milliseconds; {@link PATIENCE_MS} where it is left out. */
  readonly patienceMs?: number | undefined;
}

/** How long an answer may take before the page says that none came, in milliseconds. */
export const PATIENCE_MS = 20_000;

/**
 * Sends with the session's token and returns a 2xx answer. @throws Offline without an answer; ApiProblem for any
 * other status; a 401 ends the session here as well.
 */
export async function send(sending: Sending): Promise<Response> {
  const { method, address, body, headers, signal, patienceMs = PATIENCE_MS } = sending;
  const token = currentToken();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  signal?.addEventListener('abort', () => patience.abort());
  try {
    const answer = await fetch(address, {
      method,
      headers: {
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      cache: 'no-store',
      signal: patience.signal,
    }).catch(() => {
      throw new Offline('no answer');
    });
    if (answer.ok) return answer;
    if (answer.status === 401) endSession('expired');
    throw await problemOf(answer);
  } finally {
    clearTimeout(timer);
  }
}
