import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { readIfThere, writeDurably } from '../durable.ts';

export interface SigningKey {
  /** RS256 private key with its `kid`. */
  readonly privateJwk: JWK;
  /** The same without its secret: what the authorizer trusts. */
  readonly publicJwk: JWK;
}

const fileIn = (dataDir: string): string => join(dataDir, 'issuer-key.json');

/** The issuer's key of a data directory, made at first use and kept, so that tokens outlive a restart. */
export async function signingKey(dataDir: string): Promise<SigningKey> {
  const kept = await keptSigningKey(dataDir);
  if (kept !== null) return kept;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const privateJwk: JWK = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'RS256', use: 'sig' };
  await writeDurably(fileIn(dataDir), `${JSON.stringify(privateJwk)}\n`, { mode: 0o600 });
  return withPublicHalf(privateJwk);
}

/** The key of a data directory, or null where no issuer has run yet. */
export async function keptSigningKey(dataDir: string): Promise<SigningKey | null> {
  const text = await readIfThere(fileIn(dataDir));
  return text === null ? null : withPublicHalf(JSON.parse(text));
}

function withPublicHalf(privateJwk: JWK): SigningKey {
  const { kty, n, e, kid, alg, use } = privateJwk;
  return { privateJwk, publicJwk: { kty, n, e, kid, alg, use } as JWK };
}
