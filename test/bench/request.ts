import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Route, type Routes, routeKey } from '#contract/route.ts';
import { callFunction } from '../../infra/local/lambda.ts';
import type { DeskManifest } from '../../infra/manifests.ts';

/** What a request says beside its route. */
export interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Version for If-Match. */
  readonly version?: number;
}

/** Who asks: an account of the issuer. */
export interface Asker {
  readonly issuer: string;
  readonly account: string;
}

/** The event that API Gateway hands over for a request of a signed-in officer. */
export function eventFor(route: Route, { issuer, account }: Asker, { params, body, version }: Asked): object {
  return {
    version: '2.0',
    routeKey: routeKey(route),
    rawPath: route.path,
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    requestContext: { authorizer: { jwt: { claims: { iss: issuer, sub: account }, scopes: null } } },
    ...(params && { pathParameters: params }),
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

/** Sends a request straight to the function of its desk, and gives the body of its answer. @throws Error for any answer but 200 */
export async function request<T, R extends Routes>(
  desk: DeskManifest & { readonly routes: R },
  operation: keyof R & string,
  asker: Asker,
  asked: Asked = {},
): Promise<T> {
  const route = desk.routes[operation];
  if (!route) throw new Error(`no route ${operation}`);
  const answer = (await callFunction(
    desk,
    eventFor(route, asker, asked),
  )) as APIGatewayProxyStructuredResultV2;
  if (answer.statusCode !== 200) throw new Error(`${operation}: ${answer.statusCode} ${answer.body}`);
  return JSON.parse(answer.body ?? 'null');
}
