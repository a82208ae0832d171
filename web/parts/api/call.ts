import type * as z from 'zod';
import type { Route } from '#contract/route.ts';
import type { NamedFile } from '#contract/shapes.ts';
import { ApiProblem, Offline } from './api-problem.ts';
import { actAnswered, keyOfAct } from './idempotency.ts';
import { send } from './send.ts';

type Input<R, Part extends string> = R extends { readonly [P in Part]: infer Schema extends z.ZodType }
  ? { readonly [P in Part]: z.input<Schema> }
  : unknown;

type Condition<R> = R extends { readonly retry: 'record' | 'act' } ? { readonly ifMatch: string } : unknown;

/** What a call of this route takes: its params, query and body by its schemas, and the ETag where it needs one. */
export type CallOptions<R extends Route> = Input<R, 'params'> &
  Input<R, 'query'> &
  Input<R, 'body'> &
  Condition<R> & {
    /** Only to repeat an act of an earlier page view; else the key is kept by itself. */
    readonly idempotencyKey?: string;
    readonly signal?: AbortSignal;
  };

/** A parsed answer. `etag` is quoted, to be given back as `ifMatch`; null where the route has none. */
export interface Answer<T> {
  readonly data: T;
  readonly etag: string | null;
  readonly status: number;
}

type Loose = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

/** The address of a route with its params and query filled in; absent query values are left out. */
export function addressOf(
  route: Pick<Route, 'path'>,
  { params = {}, query = {} }: Pick<Loose, 'params' | 'query'>,
): string {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** How long a file may be on its way, in milliseconds: 4 MB over a line of 0.5 Mbit/s take a minute. */
const FILE_PATIENCE_MS = 120_000;

/** The file that an answer carries, by the name that it gives. */
const fileIn = async (answer: Response): Promise<NamedFile> => ({
  name: /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '',
  type: answer.headers.get('content-type') ?? '',
  bytes: new Uint8Array(await answer.arrayBuffer()),
});

/** An answer that settles an act: done, or refused for a reason that a repeat would meet again. */
const settles = (cause: unknown): boolean =>
  cause instanceof ApiProblem && cause.status < 500 && ![401, 408, 429].includes(cause.status);

/**
 * Calls a route of the table and parses what it answers. An act keeps its Idempotency-Key until it is answered, so
 * that calling again with the same payload is safe.
 * @throws ApiProblem for every refusal; Offline when no answer came
 */
export async function call<R extends Route>(
  route: R,
  ...[options]: object extends CallOptions<R> ? [options?: CallOptions<R>] : [options: CallOptions<R>]
): Promise<Answer<z.output<R['response']>>> {
  const { ifMatch, idempotencyKey, signal, ...parts }: Loose = options ?? {};
  const address = addressOf(route, parts);
  const file = route.upload ? (parts.body as Omit<NamedFile, 'name'>) : null;
  const body = route.method === 'GET' || file ? undefined : JSON.stringify(parts.body ?? {});
  const isAct = route.retry === 'act' || route.retry === 'append';
  const key = isAct ? (idempotencyKey ?? (await keyOfAct(address, body ?? ''))) : undefined;
  try {
    const answer = await send({
      method: route.method,
      address,
      body: file?.bytes ?? body,
      headers: {
        ...(file ? { 'content-type': file.type } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      signal,
      patienceMs: route.upload || route.download ? FILE_PATIENCE_MS : undefined,
    });
    const said: unknown = await (route.download ? fileIn(answer) : answer.json()).catch(() => {
      throw new Offline('the answer broke off');
    });
    if (isAct) await actAnswered(address, body ?? '');
    return {
      data: route.response.parse(said) as z.output<R['response']>,
      etag: answer.headers.get('etag'),
      status: answer.status,
    };
  } catch (cause) {
    if (isAct && settles(cause)) await actAnswered(address, body ?? '');
    throw cause;
  }
}
