import { SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { AUDIENCE, ISSUER, type Signer, signer } from './signer.ts';

let issuer: Signer;
const now = Math.floor(Date.now() / 1000);

beforeAll(async () => {
  issuer = await signer();
});

const check = (header: string | undefined) => issuer.authorizer.check(header, Date.now());

test('a good token is accepted, after Bearer or alone, and its claims are given on', async () => {
  const token = await issuer.sign();
  expect(await check(`Bearer ${token}`)).toMatchObject({ ok: true, claims: { iss: ISSUER, sub: 'haishu' } });
  expect(await check(token)).toMatchObject({ ok: true });
});

test('client_id stands in for an absent audience, as in Cognito', async () => {
  const token = await issuer.sign({ aud: undefined, client_id: AUDIENCE });
  expect(await check(`Bearer ${token}`)).toMatchObject({ ok: true });
});

test('one of several audiences is enough', async () => {
  expect(await check(await issuer.sign({ aud: ['other', AUDIENCE] }))).toMatchObject({ ok: true });
});

const WRONG: Record<string, [claims: Record<string, unknown>, header?: Record<string, unknown>]> = {
  'no kid': [{}, { kid: undefined }],
  'an empty kid': [{}, { kid: '' }],
  'a foreign kid': [{}, { kid: 'k2' }],
  'no issuer': [{ iss: undefined }],
  'a foreign issuer': [{ iss: 'http://127.0.0.1:1/oidc/' }],
  'a foreign audience': [{ aud: 'other' }],
  'a foreign audience, though client_id is ours': [{ aud: 'other', client_id: AUDIENCE }],
  'an empty list of audiences': [{ aud: [] }],
  'neither audience nor our client_id': [{ aud: undefined }],
  'no expiry': [{ exp: undefined }],
  'an expiry that is over': [{ exp: now - 1 }],
  'no time of issue': [{ iat: undefined }],
  'a time of issue to come': [{ iat: now + 30 }],
  'a first moment to come': [{ nbf: now + 30 }],
  'a first moment that is no number': [{ nbf: 'soon' }],
};

test.each(Object.entries(WRONG))('a token with %s is refused', async (_, [claims, header]) => {
  const verdict = await check(`Bearer ${await issuer.sign(claims, header)}`);
  expect(verdict).toMatchObject({
    ok: false,
    wwwAuthenticate: expect.stringContaining('error="invalid_token"'),
  });
});

test('a token signed by somebody else under our kid is refused', async () => {
  const other = await signer();
  expect(await check(await other.sign())).toMatchObject({ ok: false });
});

test('a token signed with a shared secret, or not at all, is refused', async () => {
  const claims = { iss: ISSUER, aud: AUDIENCE, iat: now, exp: now + 60 };
  const shared = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .sign(new Uint8Array(32));
  expect(await check(shared)).toMatchObject({ ok: false });
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  expect(await check(`${part({ alg: 'none', kid: 'k1' })}.${part(claims)}.`)).toMatchObject({ ok: false });
});

test.each([undefined, '', 'Bearer ', 'Bearer nonsense', 'Basic aGFpc2h1Og=='])(
  '%j is refused',
  async (header) => {
    expect(await check(header)).toMatchObject({
      ok: false,
      wwwAuthenticate: expect.stringMatching(/^Bearer/),
    });
  },
);
