/** Bytes as base64url without padding (RFC 7636, appendix A). */
export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** A fresh secret of 32 random bytes: verifier, state, nonce and idempotency keys. */
export const secret = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** SHA-256 of a text, base64url. Needs a secure context: https, or http on loopback. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64url(new Uint8Array(digest));
}

/** The S256 challenge of a verifier (RFC 7636, 4.2). */
export const challengeOf = (verifier: string): Promise<string> => sha256(verifier);
