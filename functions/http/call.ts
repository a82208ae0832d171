import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type * as z from 'zod';
import type { Route, Routes } from '#contract/route.ts';
import type { Instant } from '#domain/calendar.ts';
import type { Officer } from '#domain/records/officer.ts';
import type { Act } from '#store/audit-entry.ts';

/** What API Gateway hands over: an HTTP API event, payload 2.0, with the claims of its JWT authorizer. */
export type Event = APIGatewayProxyEventV2WithJWTAuthorizer;

type Parsed<R extends Route, K extends 'params' | 'query' | 'body'> = R[K] extends z.ZodType
  ? z.output<R[K]>
  : undefined;

/** A request after the stack has read it: parsed, allowed, and with the one moment that it goes by. */
export interface Call<R extends Route = Route> {
  readonly params: Parsed<R, 'params'>;
  readonly query: Parsed<R, 'query'>;
  readonly body: Parsed<R, 'body'>;
  /** Null on public routes. */
  readonly officer: Officer | null;
  readonly at: Instant;
  /** When the bearer signed in, by the issuer: real seconds since 1970; null on public routes. */
  readonly session: number | null;
  readonly requestId: string;
  /** Version of If-Match; null where the route takes none. */
  readonly ifMatch: number | null;
  readonly idempotency: { readonly key: string; readonly payload: string } | null;
}

/** What an operation answers; `version` becomes the ETag. */
export interface Reply<B> {
  readonly body: B;
  readonly version?: number;
}

/** One route's work. It throws refusals; anything else thrown is a defect. */
export type Operation<R extends Route> = (call: Call<R>) => Promise<Reply<z.input<R['response']>>>;

/** One operation a row of the table: a row without one does not compile. */
export type Operations<R extends Routes> = { readonly [K in keyof R]: Operation<R[K]> };

/** The officer of a route that is not public. @throws Error on a public one: the row of the table is wrong. */
export function officerOn(call: Pick<Call, 'officer'>): Officer {
  if (!call.officer) throw new Error('a public route has no officer');
  return call.officer;
}

/** The act of a call, for the history. */
export function actOf(
  call: Pick<Call, 'officer' | 'at' | 'requestId'>,
  operation: string,
  reason?: string,
): Act {
  const officer = officerOn(call);
  const act = { officer: officer.id, role: officer.role, operation, at: call.at, requestId: call.requestId };
  return reason === undefined ? act : { ...act, reason };
}
