import { expect, test } from 'vitest';
import { challengeOf, secret } from '../../../web/parts/session/pkce.ts';

test('the challenge of the example verifier is the one in RFC 7636, appendix B', async () => {
  expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  );
});

test('a secret is 43 characters that a verifier may hold, and never the same twice', () => {
  const [one, other] = [secret(), secret()];
  expect(one).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(one).not.toBe(other);
});
