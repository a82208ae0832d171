import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { SigningKey } from './signing-key.ts';

/** Client of the site at the local issuer. */
export const CLIENT_ID = 'stations-web';

/** Audience of access tokens: our API. */
export const AUDIENCE = 'stations-api';

/** A token lives eight hours; there is no refresh token (architecture section 8). */
export const TOKEN_SECONDS = 8 * 3600;

/** An access token as the sign-in page would bring it, for scripts. The moment is the real clock's. */
export async function mintToken(issuer: string, key: SigningKey, account: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ client_id: CLIENT_ID })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.privateJwk.kid ?? '' })
    .setJti(randomUUID())
    .setIssuer(issuer)
    .setSubject(account)
    .setAudience(AUDIENCE)
    .setIssuedAt(now)
    .setExpirationTime(now + TOKEN_SECONDS)
    .sign(await importJWK(key.privateJwk, 'RS256'));
}
