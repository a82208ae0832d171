import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import type { Route } from '#contract/route.ts';
import { ApiProblem, Offline } from '../../../web/parts/api/api-problem.ts';
import { addressOf, call } from '../../../web/parts/api/call.ts';

const DISTRICT = z.strictObject({ districtCode: z.string() });

const READ = {
  method: 'GET',
  path: '/api/districts/{districtCode}/stations',
  summary: '',
  access: { scope: 'own-district', roles: [] },
  retry: 'none',
  params: DISTRICT,
  query: z.strictObject({ after: z.string().optional(), limit: z.number().optional() }),
  response: z.strictObject({ rows: z.array(z.string()) }),
} as const satisfies Route;

const ACT = {
  method: 'POST',
  path: '/api/districts/{districtCode}/filing',
  summary: '',
  access: { scope: 'own-district', roles: [] },
  retry: 'act',
  params: DISTRICT,
  body: z.strictObject({ nil: z.boolean() }),
  response: z.strictObject({ receipt: z.string() }),
} as const satisfies Route;

/** Requests that went out, and what comes back for each in turn; `null` is a connection that breaks. */
let sent: Request[] = [];
let answers: (Response | null)[] = [];

beforeEach(() => {
  sessionStorage.clear();
  sent = [];
  answers = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    sent.push(new Request(new URL(address, 'http://127.0.0.1'), init));
    const answer = answers.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  });
});

afterEach(() => vi.unstubAllGlobals());

const receipt = () => new Response(JSON.stringify({ receipt: 'YB-1' }), { headers: { etag: '"4"' } });
const problem = (status: number, body: object) => new Response(JSON.stringify(body), { status });
const keys = () => sent.map((request) => request.headers.get('idempotency-key'));
const file = (nil = true) => call(ACT, { params: { districtCode: '990001' }, body: { nil }, ifMatch: '"3"' });

test('the address is made of the path, its params and the query that was given', () => {
  expect(addressOf(READ, { params: { districtCode: '99/1' }, query: { after: undefined, limit: 20 } })).toBe(
    '/api/districts/99%2F1/stations?limit=20',
  );
});

test('an answer comes parsed, with the ETag for the next change', async () => {
  answers = [receipt()];
  expect(await file()).toEqual({ data: { receipt: 'YB-1' }, etag: '"4"', status: 200 });
  expect(sent[0]?.headers.get('if-match')).toBe('"3"');
});

test('pressing again after a lost answer sends the same key, so that filing twice counts once', async () => {
  answers = [null, receipt(), receipt()];
  await expect(file()).rejects.toThrow(Offline);
  await file();
  await file();
  const [lost, again, later] = keys();
  expect(again).toBe(lost);
  expect(later).not.toBe(again);
});

test('a server that failed has not answered: the key stays', async () => {
  answers = [problem(503, {}), receipt()];
  await expect(file()).rejects.toThrow(ApiProblem);
  await file();
  expect(keys()[1]).toBe(keys()[0]);
});

test('a refusal is an answer, and a changed form is another act', async () => {
  answers = [problem(409, { code: 'REPORT_STATE' }), receipt(), null, receipt()];
  await expect(file()).rejects.toThrow(ApiProblem);
  await file();
  expect(keys()[1]).not.toBe(keys()[0]);
  await expect(file(true)).rejects.toThrow(Offline);
  await file(false);
  expect(keys()[3]).not.toBe(keys()[2]);
});

test('a refusal carries its code, facts and every issue', async () => {
  const issues = [{ pointer: '/rows/0/persons', code: 'PERSONS_EXCEED_VISITS' }];
  answers = [problem(422, { code: 'INVALID', facts: { most: 2 }, issues, requestId: 'r-1' })];
  await expect(file()).rejects.toMatchObject({
    status: 422,
    code: 'INVALID',
    facts: { most: 2 },
    issues,
    requestId: 'r-1',
  });
});

test("the gateway's own refusal has no code and is told by its status", async () => {
  answers = [new Response('Service Unavailable', { status: 503 })];
  await expect(call(READ, { params: { districtCode: '990001' }, query: {} })).rejects.toMatchObject({
    status: 503,
    code: null,
    issues: [],
  });
});

test('a 401 ends the session of this page', async () => {
  sessionStorage.setItem(
    'session',
    JSON.stringify({ accessToken: 't', idToken: 'i', expiresAt: Date.now() + 60_000 }),
  );
  answers = [problem(401, { message: 'Unauthorized' })];
  await expect(call(READ, { params: { districtCode: '990001' }, query: {} })).rejects.toMatchObject({
    status: 401,
  });
  expect(sent[0]?.headers.get('authorization')).toBe('Bearer t');
  expect(sessionStorage.getItem('session')).toBeNull();
});
