import { createHash, createHmac, randomBytes } from 'node:crypto';
import { exportSPKI, importJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { keptSigningKey } from '../../infra/local/identity/signing-key.ts';
import { AUDIENCE, mintToken } from '../../infra/local/identity/token.ts';
import { clientOf } from '../support/client.ts';
import { dataDirectory, productForFile, startProduct } from './product.ts';

const { product, dataDir } = await productForFile();

describe('signing in', () => {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const authorize = (changes: Readonly<Record<string, string>> = {}) => {
    const query = new URLSearchParams({
      ...{ response_type: 'code', client_id: 'stations-web', scope: 'openid', state: 's1', nonce: 'n1' },
      ...{
        redirect_uri: `${product.origin}/signed-in/`,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      },
      ...changes,
    });
    return fetch(`${product.origin}/oidc/auth?${query}`, { redirect: 'manual' });
  };
  const form = (address: string, cookie: string) =>
    fetch(address, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams({ account: 'admin' }) },
      headers: { cookie },
    });
  const cookiesOf = (answer: Response): string =>
    answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');

  it.each([
    ...[
      'http://evil.example/signed-in/',
      '//evil.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      '/signed-in/',
    ],
    ...[
      'ORIGIN@evil.example/',
      'ORIGIN.evil.example/',
      'http://127.0.0.1:9/signed-in/',
      'https://127.0.0.1/',
    ],
  ])('never sends anybody to %s', async (to) => {
    const answer = await authorize({ redirect_uri: to.replace('ORIGIN', product.origin) });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  it.each([
    ...[
      '//evil.example',
      '/\\evil.example',
      'https:evil.example',
      'javascript:alert(1)',
      'ORIGIN@evil.example/',
    ],
    ...['http://127.0.0.1:9/', '\t//evil.example', 'ORIGIN\\@evil.example', ' http://evil.example'],
  ])('leaves for no other site than this one: %j', async (to) => {
    const query = new URLSearchParams({ post_logout_redirect_uri: to.replace('ORIGIN', product.origin) });
    const answer = await fetch(`${product.origin}/oidc/session/end?${query}`, { redirect: 'manual' });
    expect(new URL(answer.headers.get('location') ?? '', product.origin).origin).toBe(product.origin);
  });

  const downgrades: readonly Readonly<Record<string, string>>[] = [
    { code_challenge_method: 'plain', code_challenge: verifier },
    { code_challenge_method: '', code_challenge: verifier },
    { code_challenge: '' },
    { response_type: 'token' },
    { response_type: 'code token' },
    { response_mode: 'form_post', code_challenge: '' },
  ];
  it.each(downgrades)('gives no code for %j', async (changes) => {
    const answer = await authorize(changes);
    const location = answer.headers.get('location') ?? '';
    expect(location).not.toContain('/sign-in/');
    expect(location).not.toMatch(/[?&#](code|access_token)=/);
  });

  it('by a form that another page sent, without the cookies of this very sign-in, is not possible', async () => {
    const [asked, other] = [await authorize(), await authorize()];
    const address = new URL(asked.headers.get('location') ?? '', product.origin).href;
    for (const cookie of ['', cookiesOf(other)]) {
      const answer = await form(address, cookie);
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    }
    for (const line of asked.headers.getSetCookie())
      if (/^_interaction/.test(line)) expect(line.toLowerCase()).toMatch(/httponly/);
    for (const line of asked.headers.getSetCookie()) expect(line).toMatch(/samesite=(lax|strict)/i);
    expect((await form(address, cookiesOf(asked))).status).toBe(303);
  });
});

describe('a token', () => {
  const claims = (over: object = {}) => {
    const iat = Math.floor(Date.now() / 1000);
    return { iss: `${product.origin}/oidc`, sub: 'admin', aud: AUDIENCE, iat, exp: iat + 600, ...over };
  };
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const statusOf = async (token: string) =>
    (await clientOf(product.origin, `Bearer ${token}`).get('/api/me')).status;

  it('of another data directory is nothing here, whatever it says', async () => {
    const other = await dataDirectory();
    const second = await startProduct(other.dataDir);
    const key = await keptSigningKey(other.dataDir);
    await second.end('SIGTERM');
    await other.remove();
    if (key === null) throw new Error('the other issuer kept no key');
    expect(await statusOf(await mintToken(`${product.origin}/oidc`, key, 'admin'))).toBe(401);
  });

  it('without a signature, or signed with what everybody knows, is nothing', async () => {
    const key = await keptSigningKey(dataDir);
    if (key === null) throw new Error('the issuer kept no key');
    const { kid = '' } = key.publicJwk;
    const body = encoded(claims());
    expect(await statusOf(`${encoded({ alg: 'none', kid })}.${body}.`)).toBe(401);
    const known = await importJWK(key.publicJwk, 'RS256', { extractable: true });
    if (known instanceof Uint8Array) throw new Error('no public key');
    const head = `${encoded({ alg: 'HS256', kid })}.${body}`;
    for (const secret of [await exportSPKI(known), JSON.stringify(key.publicJwk), String(key.publicJwk.n)]) {
      const signature = createHmac('sha256', secret).update(head).digest('base64url');
      expect(await statusOf(`${head}.${signature}`)).toBe(401);
    }
    expect(await statusOf(await mintToken(`${product.origin}/oidc`, key, 'admin'))).toBe(200);
  });
});
