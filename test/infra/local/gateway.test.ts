import { createServer, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { Route, Scope } from '#contract/route.ts';
import { gateway } from '../../../infra/local/gateway.ts';
import { type Listening, listen } from '../../../infra/local/listen.ts';
import type { DeskManifest } from '../../../infra/manifests.ts';
import { type Signer, signer } from './signer.ts';

const row = (method: Route['method'], path: Route['path'], scope: Scope): Route => ({
  ...{ method, path, summary: '', retry: 'none', response: z.unknown() },
  access: { scope, roles: [] },
});
const desk: DeskManifest = {
  name: 'fixture',
  entry: 'test/infra/local/fixture-handler.ts',
  routes: {
    open: row('GET', '/api/open', 'public'),
    act: row('POST', '/api/acts/{act}', 'public'),
    one: row('GET', '/api/districts/{districtCode}/plans/{year}', 'own-district'),
    fixed: row('GET', '/api/districts/{districtCode}/plans/current', 'own-district'),
    put: row('PUT', '/api/districts/{districtCode}/plans/{year}', 'own-district'),
  },
  timeoutSeconds: 0.2,
  memoryMb: 128,
  tables: {},
};

let issuer: Signer;
let server: Listening;
let authorization: string;

beforeAll(async () => {
  issuer = await signer();
  authorization = `Bearer ${await issuer.sign({ 'cognito:groups': ['a', 'b'] })}`;
  server = await listen(createServer(gateway([desk], issuer.authorizer)), 0);
});

afterAll(() => server.stop(0));

const call = (path: string, init: RequestInit = {}) => fetch(`${server.endpoint}${path}`, init);
const eventOf = async (path: string, init: RequestInit = {}) => {
  const answer = await call(path, { ...init, headers: { authorization, ...init.headers } });
  expect(answer.status).toBe(200);
  return (await answer.json()).event;
};

test('a public row needs no token, and its event has no authorizer', async () => {
  const event = await eventOf('/api/open', { headers: { authorization: '' } });
  expect(event).toMatchObject({
    version: '2.0',
    routeKey: 'GET /api/open',
    rawPath: '/api/open',
    isBase64Encoded: false,
  });
  expect(event.requestContext).toMatchObject({
    routeKey: 'GET /api/open',
    stage: '$default',
    http: { method: 'GET', path: '/api/open', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
    time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
  });
  expect(event.requestContext.authorizer).toBeUndefined();
  for (const absent of ['body', 'cookies', 'pathParameters', 'queryStringParameters'])
    expect(event).not.toHaveProperty(absent);
});

test('every other row is 401 without a token that the authorizer accepts', async () => {
  for (const header of [undefined, 'Bearer nonsense', `Bearer ${await issuer.sign({ iss: 'x' })}`]) {
    const answer = await call(
      '/api/districts/990001/plans/2021',
      header ? { headers: { authorization: header } } : {},
    );
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await answer.text()).toBe('{"message":"Unauthorized"}');
  }
});

test('claims reach the handler as text, lists in brackets', async () => {
  const event = await eventOf('/api/districts/990001/plans/2021');
  expect(event.pathParameters).toEqual({ districtCode: '990001', year: '2021' });
  const { claims, scopes } = event.requestContext.authorizer.jwt;
  expect(scopes).toBeNull();
  expect(claims).toMatchObject({
    sub: 'haishu',
    exp: expect.stringMatching(/^\d+$/),
    'cognito:groups': '[a b]',
  });
});

test('a fixed segment wins over a parameter, whatever the order of the rows', async () => {
  expect((await eventOf('/api/districts/990001/plans/current')).routeKey).toBe(
    'GET /api/districts/{districtCode}/plans/current',
  );
});

test('repeated query values are joined by commas, and the raw query is kept as sent', async () => {
  const event = await eventOf('/api/open?a=1&b=%E7%AB%99&a=2&empty=');
  expect(event.queryStringParameters).toEqual({ a: '1,2', b: '站', empty: '' });
  expect(event.rawQueryString).toBe('a=1&b=%E7%AB%99&a=2&empty=');
});

test('header names are lower case, repeated headers joined, cookies apart', async () => {
  const event = await new Promise<{ headers: Record<string, string>; cookies: string[] }>(
    (resolve, reject) => {
      const headers = { 'X-Two': ['1', '2'], Cookie: 'a=1; b=2', 'If-Match': '"3"' };
      httpRequest(`${server.endpoint}/api/open`, { headers }, async (answer) => {
        const chunks = await answer.toArray();
        resolve(JSON.parse(Buffer.concat(chunks).toString()).event);
      })
        .once('error', reject)
        .end();
    },
  );
  expect(event.headers).toMatchObject({ 'x-two': '1,2', 'if-match': '"3"', 'x-forwarded-proto': 'http' });
  expect(event.headers).not.toHaveProperty('cookie');
  expect(event.cookies).toEqual(['a=1', 'b=2']);
});

test('a JSON body stays text and any other body is base64', async () => {
  const json = await eventOf('/api/districts/990001/plans/2021', {
    method: 'PUT',
    body: '{"站":1}',
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
  expect([json.body, json.isBase64Encoded]).toEqual(['{"站":1}', false]);
  const bytes = new Uint8Array([0, 255, 1]);
  const file = await eventOf('/api/districts/990001/plans/2021', {
    method: 'PUT',
    body: bytes,
    headers: { 'content-type': 'application/vnd.ms-excel' },
  });
  expect([file.body, file.isBase64Encoded]).toEqual(['AP8B', true]);
});

test.each([
  ['GET', '/api/none'],
  ['PUT', '/api/open'],
  ['GET', '/api/open/'],
  ['GET', '/api/districts//plans/2021'],
  ['OPTIONS', '/api/open'],
])('%s %s is no route: 404', async (method, path) => {
  const answer = await call(path, { method });
  expect([answer.status, await answer.text()]).toEqual([404, '{"message":"Not Found"}']);
});

test('a defect is 500 and says nothing', async () => {
  const answer = await call('/api/acts/fail', { method: 'POST' });
  expect([answer.status, await answer.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
});

test('a function that takes too long is 503', async () => {
  const answer = await call('/api/acts/hang', { method: 'POST' });
  expect([answer.status, await answer.text()]).toEqual([503, '{"message":"Service Unavailable"}']);
});

test('a result without a status is the JSON of a 200; base64 and cookies are unpacked', async () => {
  const bare = await call('/api/acts/bare', { method: 'POST' });
  expect([bare.status, bare.headers.get('content-type'), await bare.json()]).toEqual([
    200,
    'application/json',
    { plain: true },
  ]);
  const picture = await call('/api/acts/picture', { method: 'POST' });
  expect([picture.status, picture.headers.get('etag'), picture.headers.getSetCookie()]).toEqual([
    201,
    '"1"',
    ['a=1; Path=/', 'b=2'],
  ]);
  expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([0x89, 0x50]));
});

test('a request over 10 MB is 413, announced or streamed, and the connection closes', async () => {
  for (const announced of [true, false]) {
    const answer = await new Promise<{ status: number | undefined; connection: string | undefined }>(
      (resolve, reject) => {
        const size = 10 * 1024 * 1024 + 1;
        const sending = httpRequest(`${server.endpoint}/api/acts/echo`, {
          method: 'POST',
          headers: announced ? { 'content-length': size } : {},
        });
        sending.once('response', (response) => {
          resolve({ status: response.statusCode, connection: response.headers.connection });
          response.resume();
          sending.destroy();
        });
        sending.on('error', reject);
        sending.end(Buffer.alloc(size));
      },
    );
    expect(answer).toEqual({ status: 413, connection: 'close' });
  }
});
