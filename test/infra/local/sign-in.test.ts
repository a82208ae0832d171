import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorizer, jwtAuthorizer } from '../../../infra/local/authorizer.ts';
import { clockAt } from '../../../infra/local/clock.ts';
import { DEMONSTRATION_ACCOUNTS } from '../../../infra/local/demonstration/accounts.ts';
import { type Identity, startIdentity } from '../../../infra/local/identity/identity.ts';
import { keptSigningKey } from '../../../infra/local/identity/signing-key.ts';
import { AUDIENCE, mintToken } from '../../../infra/local/identity/token.ts';
import { type Listening, listen } from '../../../infra/local/listen.ts';

let dataDir: string;
let server: Listening;
let identity: Identity;
let authorizer: Authorizer;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'identity-'));
  let handle: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined;
  server = await listen(
    createServer((request, response) => void handle?.(request, response)),
    0,
  );
  const offset = Date.parse('2023-06-20T01:00:00Z') - Date.now();
  identity = await startIdentity({
    origin: server.endpoint,
    dataDir,
    clock: clockAt(offset),
    pageHeaders: {},
  });
  handle = identity.handle;
  authorizer = jwtAuthorizer({ issuer: identity.issuer, audiences: [AUDIENCE], jwks: identity.jwks });
});

afterAll(async () => {
  await server.stop(0);
  await rm(dataDir, { recursive: true, force: true });
});

/** A browser's cookies and redirects, no more. */
function browser() {
  const cookies = new Map<string, string>();
  async function go(address: string, init: RequestInit = {}): Promise<{ url: URL; answer: Response }> {
    const url = new URL(address, server.endpoint);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    const next = location === null ? null : new URL(location, url);
    // The site itself is not part of this test: stop where it would open.
    return next?.pathname.startsWith('/oidc/') ? go(next.href) : { url: next ?? url, answer };
  }
  return { go, cookies };
}

const verifier = randomBytes(32).toString('base64url');
const back = () => `${server.endpoint}/signed-in/`;
const askTo = (changes: Record<string, string> = {}) =>
  `/oidc/auth?${new URLSearchParams({
    response_type: 'code',
    client_id: 'stations-web',
    redirect_uri: back(),
    scope: 'openid',
    state: 'state-1',
    nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  })}`;
const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
const exchange = (code: string, code_verifier = verifier) =>
  fetch(
    `${server.endpoint}/oidc/token`,
    form({
      grant_type: 'authorization_code',
      client_id: 'stations-web',
      redirect_uri: back(),
      code,
      code_verifier,
    }),
  );

async function signIn(fields: Record<string, string>, { go } = browser()) {
  const asked = await go(askTo(), { headers: { referer: `${server.endpoint}/city/` } });
  const done = await go(asked.url.href, form(fields));
  return { asked, done, code: done.url.searchParams.get('code') ?? '' };
}

test.each([
  [{ account: 'city' }, 'city'],
  [{ account: 'haishu2' }, 'haishu2'],
  [{ township: '附海镇' }, '330282108'],
  [{ township: ' 330282108 ' }, '330282108'],
])('%j signs in, and its token passes the authorizer', async (fields, subject) => {
  const { done, code } = await signIn(fields);
  expect(done.url.origin + done.url.pathname).toBe(back());
  expect(done.url.searchParams.get('state')).toBe('state-1');
  const tokens = await (await exchange(code)).json();
  expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 8 * 3600 });
  expect(tokens).not.toHaveProperty('refresh_token');
  const verdict = await authorizer.check(`Bearer ${tokens.access_token}`, Date.now() + 1000);
  expect(verdict).toMatchObject({
    ok: true,
    claims: { iss: identity.issuer, sub: subject, aud: AUDIENCE, client_id: 'stations-web' },
  });
  const [, payload = ''] = tokens.id_token.split('.');
  expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
    sub: subject,
    nonce: 'nonce-1',
  });
});

test('a code is good once, and only with the verifier that asked', async () => {
  const wrong = await exchange(
    (await signIn({ account: 'city' })).code,
    randomBytes(32).toString('base64url'),
  );
  expect(wrong.status).toBe(400);
  const { code } = await signIn({ account: 'city' });
  expect((await exchange(code)).status).toBe(200);
  expect((await exchange(code)).status).toBe(400);
});

test('a request without PKCE, or one that returns to another origin, is not served', async () => {
  const { go } = browser();
  const plain = await go(askTo({ code_challenge: '', code_challenge_method: '' }));
  expect(plain.url.searchParams.get('code')).toBeNull();
  const foreign = await go(askTo({ redirect_uri: 'http://127.0.0.1:9/signed-in/' }));
  expect([foreign.answer.status, foreign.answer.headers.get('location')]).toEqual([400, null]);
});

test('whoever signed in before is asked again, and another account may follow in the same browser', async () => {
  const one = browser();
  await signIn({ account: 'city' }, one);
  const second = await signIn({ account: 'haishu' }, one);
  expect(second.asked.url.pathname).toMatch(/^\/oidc\/sign-in\//);
  const tokens = await (await exchange(second.code)).json();
  expect(await authorizer.check(tokens.access_token, Date.now() + 1000)).toMatchObject({
    claims: { sub: 'haishu' },
  });
});

test('the page says in Chinese where it returns to, what time the demonstration has, and whom one can be', async () => {
  const page = await (await signInPage('/city/')).text();
  expect(page).toContain('登录后回到 <strong>市级工作台 ・ 待办</strong>');
  expect(page).toContain('演示时钟 2023年6月20日 09:0');
  expect(page).toContain('330282108（附海镇）');
  const buttons = [...page.matchAll(/name="account" value="(\w+)"/g)].map(([, account]) => account);
  const offered = DEMONSTRATION_ACCOUNTS.filter(({ role }) => role !== 'TOWNSHIP_OFFICER');
  expect(new Set(buttons)).toEqual(new Set(offered.map(({ account }) => account)));
  expect(page).not.toMatch(/<script|style=/);
});

test('a reader of the English site gets English, and either language leads to the other', async () => {
  const page = await (await signInPage('/district/?lang=en')).text();
  expect(page).toContain('Then back to <strong>District desk, to do</strong>');
  expect(page).toMatch(/<a href="\?from=%2Fdistrict%2F&#38;lang=zh"/);
});

async function signInPage(path: string): Promise<Response> {
  const { answer } = await browser().go(askTo(), { headers: { referer: server.endpoint + path } });
  return answer;
}

const NOT_FOR_SIGN_IN: Record<string, string>[] = [
  { account: 'nobody' },
  { township: '无此镇' },
  { township: '' },
  { township: '<b>"' },
  {},
];

test.each(NOT_FOR_SIGN_IN)(
  '%j is refused in the same words, and the page can be used again',
  async (fields) => {
    const one = browser();
    const { asked, done } = await signIn(fields, one);
    expect(done.answer.status).toBe(422);
    const page = await done.answer.text();
    expect(page).toContain('不能用这个账号登录，请找市局管理员。');
    expect(page).not.toContain('<b>"');
    const again = await one.go(asked.url.href, form({ account: 'city' }));
    expect(again.url.searchParams.get('code')).toBeTruthy();
  },
);

test('an old or foreign sign-in page says what to do', async () => {
  const answer = await fetch(`${server.endpoint}/oidc/sign-in/unknown`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('回到原来的页面，再点一次「登录」。');
});

test('leaving returns to the own site and never to another', async () => {
  const discovery = await (await fetch(`${identity.issuer}/.well-known/openid-configuration`)).json();
  expect(discovery.issuer).toBe(identity.issuer);
  const leave = async (to: string) => {
    const query = new URLSearchParams({ client_id: 'stations-web', post_logout_redirect_uri: to });
    const answer = await fetch(`${discovery.end_session_endpoint}?${query}`, { redirect: 'manual' });
    return answer.headers.get('location');
  };
  expect(await leave(`${server.endpoint}/city/`)).toBe(`${server.endpoint}/city/`);
  expect(await leave('https://example.org/')).toBe(`${server.endpoint}/`);
});

test('a token for scripts passes the authorizer too, after a restart of the issuer as well', async () => {
  const key = await keptSigningKey(dataDir);
  if (key === null) throw new Error('the issuer kept no key');
  const token = await mintToken(identity.issuer, key, 'cixi');
  const again = await startIdentity({ origin: server.endpoint, dataDir, clock: null, pageHeaders: {} });
  const trust = { issuer: again.issuer, audiences: [AUDIENCE], jwks: again.jwks };
  expect(await jwtAuthorizer(trust).check(token, Date.now() + 1000)).toMatchObject({
    ok: true,
    claims: { sub: 'cixi' },
  });
  expect(JSON.stringify(again.jwks)).not.toContain('"d"');
});

test('the accounts are those of the contract, each once', () => {
  const accounts = DEMONSTRATION_ACCOUNTS.map(({ account }) => account);
  expect(new Set(accounts).size).toBe(accounts.length);
  const named = accounts.filter((account) => !/^\d{6}\w{3}$/.test(account));
  expect(named.join(' ')).toBe(
    'admin city leader auditor haishu haishu2 jiangbei beilun zhenhai yinzhou fenghua xiangshan ninghai yuyao cixi',
  );
  expect(accounts.length - named.length).toBe(157);
});
