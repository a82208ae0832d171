import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DATA_BUCKET } from '../../../infra/local/environment.ts';
import { front } from '../../../infra/local/front.ts';
import { type Listening, listen } from '../../../infra/local/listen.ts';
import { type ObjectStore, openObjects } from '../../../infra/local/object-store.ts';
import { site } from '../../../infra/local/site.ts';

const LONG = `<!doctype html>${'<p>乡镇（街道）社会工作站</p>'.repeat(100)}`;
const config = {
  ...{ issuer: 'http://127.0.0.1:1/oidc', clientId: 'stations-web', scope: 'openid' },
  demonstration: { clockOffsetMs: -1000 },
};

let folder: string;
let server: Listening;
let objects: ObjectStore;
const entrance = front();
const answer = (body: string) => async (_: unknown, response: { end(text: string): void }) =>
  response.end(body);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const path of ['web/assets', 'web/district']) await mkdir(join(folder, path), { recursive: true });
  await writeFile(join(folder, 'web/index.html'), LONG);
  await writeFile(join(folder, 'web/district/index.html'), '<!doctype html>district');
  await writeFile(join(folder, 'web/assets/main-abc.js'), 'export {};');
  await writeFile(join(folder, 'outside.txt'), 'outside');
  objects = openObjects(join(folder, 'objects'));
  const put = (key: string, text: string) =>
    objects.put(DATA_BUCKET, key, {
      ...{ body: Buffer.from(text), contentType: 'application/json', cacheControl: null, condition: null },
    });
  await put('public/current.json', '{"pointer":1}');
  await put('public/city.abc.json', '{"part":1}');
  await put('private/discipline.abc.json', '{"secret":1}');
  server = await listen(entrance.server, 0);
});

afterAll(async () => {
  await server.stop(0);
  await rm(folder, { recursive: true, force: true });
});

interface Got {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends a path exactly as written, which fetch would tidy up. */
const get = (path: string, headers: Record<string, string> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    httpRequest({ host: '127.0.0.1', port: server.port, path, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .once('error', reject)
      .end();
  });

test('while it starts, every request is told to come again', async () => {
  const { status, headers } = await get('/api/health');
  expect([status, headers['retry-after']]).toEqual([503, '2']);
  entrance.open({
    origin: server.endpoint,
    gateway: answer('gateway'),
    identity: answer('identity'),
    mail: answer('mail'),
    site: site({ folder: join(folder, 'web'), objects, config }),
  });
});

test('a page is asked for again each time, and tells the browser to trust this origin alone', async () => {
  const { status, headers } = await get('/');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-security-policy': expect.stringMatching(/frame-ancestors 'none'/),
  });
  expect(headers['content-security-policy']).toContain("connect-src 'self' http://127.0.0.1:1;");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  const again = await get('/', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('text goes out compressed to browsers that take it', async () => {
  const { headers, body } = await get('/', { 'accept-encoding': 'gzip, br' });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(gunzipSync(body).toString()).toBe(LONG);
  expect((await get('/')).body.toString()).toBe(LONG);
});

test('a folder is its index page, and is sent to its slash', async () => {
  expect((await get('/district/')).body.toString()).toContain('district');
  const { status, headers } = await get('/district');
  expect([status, headers.location]).toEqual([301, '/district/']);
});

test('files named by their content are kept for ever, the pointer and the configuration are not', async () => {
  const cache = async (path: string) => (await get(path)).headers['cache-control'];
  expect(await cache('/assets/main-abc.js')).toMatch(/immutable/);
  expect(await cache('/data/city.abc.json')).toMatch(/immutable/);
  expect(await cache('/data/current.json')).toBe('no-cache');
  expect(await cache('/config.json')).toBe('no-cache');
  expect(JSON.parse((await get('/config.json')).body.toString())).toEqual(config);
});

test.each([
  '/data/../private/discipline.abc.json',
  '/data/%2e%2e/private/discipline.abc.json',
  '/private/discipline.abc.json',
  '/data/none.json',
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%5coutside.txt',
  '/none.html',
  '/%',
])('%s is not there', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body.toString()).toContain('没有这一页');
  expect(body.toString()).not.toMatch(/secret|outside</);
});

test('the API and the issuer have their own folders', async () => {
  expect((await get('/api/health')).body.toString()).toBe('gateway');
  expect((await get('/oidc/auth?x=1')).body.toString()).toBe('identity');
});

test('another name that points to this computer reaches nothing', async () => {
  expect((await get('/api/health', { host: 'evil.example' })).status).toBe(421);
  expect((await get('/api/health', { host: 'localhost:3000' })).status).toBe(200);
});

test('a page opened as localhost goes to the address that the issuer knows', async () => {
  const { status, headers } = await get('/district/?a=1', {
    host: 'localhost:1',
    'sec-fetch-mode': 'navigate',
  });
  expect([status, headers.location]).toEqual([307, `${server.endpoint}/district/?a=1`]);
});
