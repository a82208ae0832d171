/** What is used of an issuer's discovery document. */
export interface Discovery {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint?: string;
}

/** What is used of a token answer; `expires_in` in seconds. */
export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
}

const known = new Map<string, Promise<Discovery>>();

/** The issuer's endpoints, asked once a page. @throws when the issuer does not answer; the next call asks again. */
export function discover(issuer: string): Promise<Discovery> {
  const asked = known.get(issuer);
  if (asked) return asked;
  const asking = fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`).then((answer) => {
    if (!answer.ok) throw new Error(`issuer: ${answer.status}`);
    return answer.json() as Promise<Discovery>;
  });
  known.set(issuer, asking);
  asking.catch(() => known.delete(issuer));
  return asking;
}

/** Trades a code for tokens; null when the issuer refuses it (used, old, not ours). */
export async function exchangeCode(
  { token_endpoint }: Discovery,
  grant: Readonly<Record<'client_id' | 'code' | 'code_verifier' | 'redirect_uri', string>>,
): Promise<Tokens | null> {
  const answer = await fetch(token_endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'authorization_code', ...grant }).toString(),
  });
  return answer.ok ? ((await answer.json()) as Tokens) : null;
}

/**
 * The nonce in an ID token. Its signature is not checked here: it came straight from the issuer's token endpoint
 * (OpenID Connect Core 3.1.3.7), and the API checks the access token by itself.
 */
export function nonceOf(idToken: string): string | null {
  const payload = idToken.split('.')[1] ?? '';
  try {
    const claims: unknown = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
    return typeof claims === 'object' && claims !== null && 'nonce' in claims ? String(claims.nonce) : null;
  } catch {
    return null;
  }
}
