import * as z from 'zod';
import { REFUSAL_CODES } from '#domain/refusal.ts';
import { isTagged, refusalResponses, refusedResponses } from './openapi-responses.ts';
import type { FileBody, Route } from './route.ts';
import { CITY_ROUTES } from './routes/city.ts';
import { DISTRICT_ROUTES } from './routes/district.ts';
import { EXCHANGE_ROUTES } from './routes/exchange.ts';
import { REFERENCE_ROUTES } from './routes/reference.ts';
import { Problem } from './shapes.ts';

const TABLES: Readonly<Record<string, Readonly<Record<string, Route>>>> = {
  reference: REFERENCE_ROUTES,
  district: DISTRICT_ROUTES,
  city: CITY_ROUTES,
  exchange: EXCHANGE_ROUTES,
};

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the whole route table: built once, served as a static file at `/api/openapi.json`. */
export function openapi(): Json {
  const paths: Record<string, Json> = {};
  for (const [desk, routes] of Object.entries(TABLES))
    for (const [name, route] of Object.entries(routes)) {
      paths[route.path] = {
        ...paths[route.path],
        [route.method.toLowerCase()]: operation(name, desk, route),
      };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Township social work stations',
      version: '1',
      description:
        'Records, plans, monthly reports and funding of a city’s township social work stations. Writes are versioned (ETag, If-Match) and safe to send again (Idempotency-Key).',
    },
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      headers: {
        ETag: {
          description: 'The version, to be sent as If-Match by who writes next.',
          schema: { type: 'string' },
        },
      },
      responses: refusalResponses(),
      schemas: { Problem: schema(Problem.extend({ code: z.enum([...REFUSAL_CODES, 'DEFECT']) }), 'output') },
    },
  };
}

function operation(name: string, desk: string, route: Route): Json {
  const isPublic = route.access.scope === 'public';
  return {
    operationId: name,
    tags: [desk],
    summary: route.summary,
    description: accessSentence(route),
    ...(isPublic ? {} : { security: [{ bearer: [] }] }),
    parameters: [
      ...parameters(route, 'params', 'path'),
      ...parameters(route, 'query', 'query'),
      ...retryHeaders(route),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: content(route.upload, route.body, 'input'),
          },
        }
      : {}),
    responses: {
      200: {
        description: 'Done.',
        ...(isTagged(route) ? { headers: { ETag: { $ref: '#/components/headers/ETag' } } } : {}),
        content: content(route.download, route.response, 'output'),
      },
      ...refusedResponses(route),
    },
  };
}

/** A file is its bytes, of one of its types, and of no schema. */
const content = (file: FileBody | undefined, of: z.ZodType, io: 'input' | 'output'): Json =>
  file
    ? Object.fromEntries(file.types.map((type) => [type, {}]))
    : { 'application/json': { schema: schema(of, io) } };

const accessSentence = ({ access }: Route): string => {
  if (access.scope === 'public') return 'Needs no token.';
  if (access.scope === 'signed-in') return 'Any active officer.';
  return `Roles: ${access.roles.join(', ')}. Scope: ${access.scope}.`;
};

/** Path and query parameters, one each for the fields of their schema. */
function parameters(route: Route, part: 'params' | 'query', place: 'path' | 'query'): Json[] {
  const described = route[part]
    ? (schema(route[part], 'input') as { properties?: Json; required?: string[] })
    : {};
  return Object.entries(described.properties ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || (described.required ?? []).includes(name),
    schema: field,
  }));
}

function retryHeaders({ retry }: Route): Json[] {
  const header = (name: string, description: string): Json => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  });
  const match = header('If-Match', 'The ETag of what was seen; "0" for a slot that nobody has written.');
  const key = header(
    'Idempotency-Key',
    '8 to 80 characters, new for each act, the same when it is sent again.',
  );
  if (retry === 'record') return [match];
  if (retry === 'append') return [key];
  return retry === 'act' ? [match, key] : [];
}

const schema = (of: z.ZodType, io: 'input' | 'output'): Json =>
  z.toJSONSchema(of, { io, target: 'draft-2020-12', unrepresentable: 'any' }) as Json;
