import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Seals restricted text, and hashes it with a key: the only two things that are ever done with the seal's key. */
export interface Seal {
  /** Sealed text; `context` (the record's key) must be the same when it is opened. */
  seal(text: string, context: string): Promise<string>;
  /** @throws Error where the text was sealed otherwise or tampered with. */
  open(sealed: string, context: string): Promise<string>;
  /** Keyed hash, hex: equal for equal text, telling nothing without the key. */
  mac(text: string): Promise<string>;
}

/** Nonce, tag and text under a data key, base64. */
export function encrypt(key: Buffer, text: string, context: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** @throws Error where key, text or context are not those of {@link encrypt}. */
export function decrypt(key: Buffer, sealed: string, context: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  // Without the length Node takes a shortened tag, which is that much easier to forge.
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  cipher.setAAD(Buffer.from(context));
  cipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8');
}
