import type * as z from 'zod';
import type { Role } from '#domain/roles.ts';

/**
 * How far a principal must belong to what the path names.
 * `public` needs no token; `city` is the whole city; `own-district` and `own-township` compare the officer's
 * record with `{districtCode}` or `{townshipCode}` in the path. Officers whose role is city-wide pass every scope.
 */
export type Scope = 'public' | 'signed-in' | 'city' | 'own-district' | 'own-township';

/** Who may call a route: data in the row, enforced by the stack and by nothing else. */
export interface Access {
  readonly scope: Scope;
  /** Roles that may call; empty for `public` and for `signed-in`, where any active officer may. */
  readonly roles: readonly Role[];
}

/** How a write is made safe to send again. `record`: PUT with If-Match. `act`: POST with Idempotency-Key and If-Match. `append`: POST with Idempotency-Key alone. `none`: a read. */
export type Retry = 'none' | 'record' | 'act' | 'append';

/** A body that is a file and not JSON: of which media types, and of how many bytes at most. */
export interface FileBody {
  readonly types: readonly string[];
  readonly mostBytes: number;
}

/** One row of THE route table: read by infra, gateway, OpenAPI, the middy stack, the web client and the tests. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** API Gateway template, e.g. `/api/districts/{districtCode}/desk`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly retry: Retry;
  /** A read whose answer carries the ETag by which what it reads is written; every write with If-Match answers with one. */
  readonly tagged?: true;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The request carries a file: `body` is what it is read to, its type and its bytes. */
  readonly upload?: FileBody;
  readonly response: z.ZodType;
  /** The answer carries a file, of which `response` says name, type and bytes. */
  readonly download?: FileBody;
}

/** A desk's rows by operation name; the name is also the file in `http/<desk>/` and the OpenAPI operationId. */
export type Routes = Readonly<Record<string, Route>>;

/** `GET /api/health`: the route key by which API Gateway and the local gateway dispatch. */
export const routeKey = (route: Pick<Route, 'method' | 'path'>): string => `${route.method} ${route.path}`;
