import type { Route } from './route.ts';

/** What may keep an operation from being done, by status; the gateway's own 429 apart. */
const REFUSALS = {
  400: 'The body is not JSON.',
  401: 'No token, or not one of an active officer.',
  403: 'Not for this role.',
  404: 'Not there, or out of reach: both answer the same.',
  409: 'The rules do not allow it as things stand.',
  412: 'Somebody has written since: the ETag sent is not the current one.',
  413: 'The body is too large.',
  415: 'Not a media type that is taken here.',
  422: 'A field or a rule says no, each issue with a JSON pointer; or an Idempotency-Key came with another request.',
  428: 'If-Match or Idempotency-Key is missing.',
  500: 'A fault of ours; nothing of it is told but the request.',
  503: 'Busy: to be sent again after Retry-After seconds.',
} as const;

type Status = keyof typeof REFUSALS;

/** The refusals that an operation can answer with: what its row asks of a request says which. */
export function refusalsOf(route: Route): readonly Status[] {
  const isWrite = route.retry !== 'none';
  const asked: readonly (readonly [boolean, readonly Status[]])[] = [
    [route.access.scope !== 'public', [401, 403]],
    [route.params !== undefined, [404]],
    [route.query !== undefined, [422]],
    [route.body !== undefined, [413, 415, 422]],
    [route.body !== undefined && !route.upload, [400]],
    [isWrite, [409, 422, 428]],
    [isMatched(route), [412]],
    [true, [500, 503]],
  ];
  return [...new Set(asked.flatMap(([is, statuses]) => (is ? statuses : [])))].sort();
}

/** True where 200 carries the record's version as its ETag. */
export const isTagged = (route: Route): boolean => route.tagged === true || isMatched(route);

const isMatched = ({ retry }: Route): boolean => retry === 'record' || retry === 'act';

/** `components.responses`: one for each status, problem+json all of them. */
export const refusalResponses = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(REFUSALS).map(([status, description]) => [
      nameOf(status),
      {
        description,
        ...(status === '503'
          ? { headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'string' } } } }
          : {}),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );

/** `responses` of one operation but for its 200: references into {@link refusalResponses}. */
export const refusedResponses = (route: Route): Record<string, unknown> =>
  Object.fromEntries(
    refusalsOf(route).map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }]),
  );

const nameOf = (status: Status | string): string => `Refused${status}`;
