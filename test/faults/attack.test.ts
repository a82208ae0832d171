import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { announced } from '../../infra/local/lock.ts';
import { productForFile } from './product.ts';

const { product, dataDir } = await productForFile();

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The path goes out as it is: fetch would tidy it up. */
const ask = (origin: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(origin);
    request({ host: '127.0.0.1', port, path, headers }, async (response) => {
      const body = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
    })
      .once('error', reject)
      .end();
  });

describe('files', () => {
  it.each([
    ...['/../package.json', '/%2e%2e/package.json', '/%252e%252e/package.json', '/..%2fpackage.json'],
    ...['/..%5cpackage.json', '/..%255cpackage.json', '/%00', '/index.html%00.js', '/assets/%00/../x.js'],
    ...['/data/..%2fprivate/', '/data/%2e%2e%2fprivate%2f', '/data/%252e%252e/private/', '/data/private/'],
    ...[
      '/data/..%5cprivate%5c',
      '/data/%00',
      '/data/current.json%00',
      '/data/current.json/',
      '/data/',
      '/data/.',
    ],
    ...['/data//current.json', '//data/current.json', '/.git/config', '/%2egit/config', '/data/.scratch/x'],
    ...['/assets/', `/${'a1'.repeat(2000)}`, `/data/${'b'.repeat(300)}.json`, '/%c0%ae%c0%ae/x', '/%ff'],
    ...[
      'http://127.0.0.1/../../package.json',
      '/etc/passwd.',
      '/oidc/../../package.json',
      '/api/..%2f..%2fx',
    ],
  ])('%s is no file of ours', async (path) => {
    const { status, body } = await ask(product.origin, path);
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/township-social-work-stations|summaryVersions|root:/);
  });

  it('what is private lies beside what is public, and no path leads there', async () => {
    const pointer = JSON.parse((await ask(product.origin, '/data/current.json')).body);
    const file: string = pointer.private.file;
    for (const path of [
      `/data/${file}`,
      `/data/../private/${file}`,
      `/data/..%2fprivate%2f${file}`,
      `/private/${file}`,
    ])
      expect((await ask(product.origin, path)).status).toBe(404);
  });
});

describe('another page in the same browser', () => {
  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '0.0.0.0',
    '[::]',
  ])('that calls this computer %j reaches neither the site nor the objects', async (host) => {
    const { objectsEndpoint } = (await announced(dataDir)) ?? {};
    for (const [origin, path] of [
      [product.origin, '/'],
      [product.origin, '/api/health'],
      [product.origin, '/oidc/.well-known/openid-configuration'],
      [objectsEndpoint ?? '', '/stations-data/public/current.json'],
    ] as const)
      expect([path, (await ask(origin, path, { host })).status]).toEqual([path, 421]);
  });

  it('may not read an answer of the API, and is told nothing that would let it', async () => {
    for (const path of ['/api/health', '/data/current.json', '/config.json', '/oidc/token']) {
      const { headers } = await ask(product.origin, path, { origin: 'http://evil.example' });
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('every page', () => {
  it.each([
    ...['/', '/district/', '/city/', '/signed-in/', '/none/', '/district', '/config.json', '/data/none.json'],
    ...[
      '/oidc/sign-in/none',
      '/oidc/auth',
      '/oidc/none',
      '/oidc/auth?client_id=stations-web&redirect_uri=http://evil.example/',
    ],
    ...['/oidc/sign-in.css', '/data/current.json'],
  ])('%s says that it trusts this origin alone and is framed by nobody', async (path) => {
    const { headers } = await ask(product.origin, path);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
});
