import { createHmac, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decrypt, encrypt, type Seal } from './seal.ts';

/** AES-256-GCM and HMAC-SHA-256 under two keys derived from a file of 32 bytes in base64. @throws Error for another file. */
export function fileSeal(path: string): Seal {
  const root = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (root.length !== 32) throw new Error(`${path} does not hold 32 bytes in base64`);
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', root, '', use, 32));
  const sealing = derive('seal');
  const hashing = derive('mac');
  return {
    seal: async (text, context) => encrypt(sealing, text, context),
    open: async (sealed, context) => decrypt(sealing, sealed, context),
    mac: async (text) => createHmac('sha256', hashing).update(text).digest('hex'),
  };
}
