import { compactVerify, createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet } from 'jose';

/** The claims of a token that was accepted. */
export type Claims = Readonly<Record<string, unknown>>;

/** Who says whether a request comes from somebody. */
export interface Authorizer {
  /** Accepts or refuses the `authorization` header of a request, at a real moment in milliseconds since 1970. */
  check(authorization: string | undefined, nowMs: number): Promise<Verdict>;
}

/** Accepted, and as whom; or refused, with the header that says why. */
export type Verdict =
  | { readonly ok: true; readonly claims: Claims }
  | { readonly ok: false; readonly wwwAuthenticate: string };

/**
 * The checks of API Gateway's JWT authorizer, no more and no fewer: RS256 with a known `kid`; `iss` equal; `aud` (or
 * `client_id` where there is no `aud`) among the audiences; `exp` in the future; `iat`, and `nbf` if present, not in
 * the future. No leeway. The token may follow `Bearer ` or stand alone.
 */
export function jwtAuthorizer(trust: {
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly jwks: JSONWebKeySet;
}): Authorizer {
  const keys = createLocalJWKSet(trust.jwks);

  async function claimsOf(token: string, nowMs: number): Promise<Claims | string> {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg !== 'RS256') return 'signing method is invalid';
    // jose alone takes the only key of a set for a token without kid; API Gateway does not.
    if (typeof kid !== 'string' || kid === '') return 'kid is missing';
    const { payload } = await compactVerify(token, keys, { algorithms: ['RS256'] });
    const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
    if (!isClaims(claims)) return 'claims are not an object';
    return faultIn(claims, trust, nowMs / 1000) ?? claims;
  }

  return {
    async check(authorization, nowMs) {
      const token = authorization?.replace(/^Bearer\s+/i, '').trim();
      if (!token) return { ok: false, wwwAuthenticate: 'Bearer' };
      const outcome = await claimsOf(token, nowMs).catch(
        () => 'the token is malformed or its signature is wrong',
      );
      if (typeof outcome !== 'string') return { ok: true, claims: outcome };
      return {
        ok: false,
        wwwAuthenticate: `Bearer scope="" error="invalid_token" error_description="${outcome}"`,
      };
    },
  };
}

function faultIn(
  claims: Claims,
  { issuer, audiences }: { issuer: string; audiences: readonly string[] },
  now: number,
): string | null {
  const { iss, aud, client_id, exp, iat, nbf } = claims;
  if (iss !== issuer) return 'invalid issuer';
  const meant = aud === undefined ? [client_id] : Array.isArray(aud) ? aud : [aud];
  if (!meant.some((one) => typeof one === 'string' && audiences.includes(one))) return 'invalid audience';
  if (typeof exp !== 'number' || exp <= now) return 'the token has expired';
  if (typeof iat !== 'number' || iat > now) return 'the token was issued in the future';
  if (nbf !== undefined && (typeof nbf !== 'number' || nbf > now)) return 'the token is not valid yet';
  return null;
}

const isClaims = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
