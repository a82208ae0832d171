import { exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { type Authorizer, jwtAuthorizer } from '../../../infra/local/authorizer.ts';

export const ISSUER = 'http://127.0.0.1:1/oidc';
export const AUDIENCE = 'stations-api';

export interface Signer {
  readonly authorizer: Authorizer;
  /** A good token, with these claims and header fields changed; undefined takes one away. */
  sign(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
}

/** An issuer of its own for a test file, and the authorizer that trusts it. */
export async function signer(): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const authorizer = jwtAuthorizer({ issuer: ISSUER, audiences: [AUDIENCE], jwks: { keys: [jwk] } });
  return {
    authorizer,
    sign(claims = {}, header = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload: JWTPayload = {
        ...{ iss: ISSUER, sub: 'haishu', aud: AUDIENCE, client_id: 'stations-web', iat: now, exp: now + 60 },
        ...claims,
      };
      const head: JWTHeaderParameters = { alg: 'RS256', kid: 'k1', ...header };
      return new SignJWT(payload).setProtectedHeader(head).sign(privateKey);
    },
  };
}
