import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isNoFile, writeDurably } from './durable.ts';

/** An object as it is kept. */
export interface StoredObject {
  readonly body: Buffer;
  /** In quotes, as in the header: the MD5 of the body, as S3 makes it. */
  readonly etag: string;
  readonly contentType: string;
  readonly cacheControl: string | null;
  readonly lastModified: Date;
}

/** An object to be kept. */
export interface NewObject {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly cacheControl: string | null;
  /** `is`: the ETag that must be kept now. `isNot`: one that must not; `*` is any. */
  readonly condition: { readonly is: string } | { readonly isNot: string } | null;
}

/** What became of a write: kept; not the ETag that it asked for; nothing there to have one. */
export type Put = { state: 'stored'; etag: string } | { state: 'conflict' } | { state: 'missing' };

/** The calls of S3 that the functions make. */
export interface ObjectStore {
  /** Null where no object has that key. */
  get(bucket: string, key: string): Promise<StoredObject | null>;
  /** Stored durably, or refused because the condition does not hold; writers of one key take turns. */
  put(bucket: string, key: string, object: NewObject): Promise<Put>;
}

/**
 * Objects as files: `<folder>/<bucket>/<key>`, each with its ETag and headers in one line before the body, so that
 * one rename changes both. One process owns the folder at a time.
 */
export function openObjects(folder: string): ObjectStore {
  const turns = new Map<string, Promise<unknown>>();

  async function get(bucket: string, key: string): Promise<StoredObject | null> {
    const file = fileOf(folder, bucket, key);
    if (file === null) return null;
    try {
      return parse(await readFile(file));
    } catch (error) {
      if (isNoFile(error)) return null;
      throw error;
    }
  }

  async function putNow(bucket: string, key: string, object: NewObject): Promise<Put> {
    const file = fileOf(folder, bucket, key);
    if (file === null) throw new Error(`not a key that can be kept: ${key}`);
    if (object.condition !== null) {
      const kept = await get(bucket, key);
      if ('is' in object.condition) {
        if (kept === null) return { state: 'missing' };
        if (kept.etag !== object.condition.is) return { state: 'conflict' };
      } else if (kept !== null && [kept.etag, '*'].includes(object.condition.isNot)) {
        return { state: 'conflict' };
      }
    }
    const etag = `"${createHash('md5').update(object.body).digest('hex')}"`;
    await writeDurably(file, serialize(object, etag), { scratch: join(folder, '.scratch') });
    return { state: 'stored', etag };
  }

  return {
    get,
    put(bucket, key, object) {
      const id = `${bucket}/${key}`;
      const turn = (turns.get(id) ?? Promise.resolve()).then(() => putNow(bucket, key, object));
      const settled = turn.catch(() => undefined);
      turns.set(id, settled);
      void settled.then(() => {
        if (turns.get(id) === settled) turns.delete(id);
      });
      return turn;
    },
  };
}

/** Null for a key that would leave its bucket's folder or clash with our own files. */
function fileOf(folder: string, bucket: string, key: string): string | null {
  const parts = [bucket, ...key.split('/')];
  const plain = parts.every((part) => part !== '' && !part.startsWith('.') && !/[\\\0]/.test(part));
  return plain ? join(folder, ...parts) : null;
}

function serialize({ body, contentType, cacheControl }: NewObject, etag: string): Uint8Array {
  const head = JSON.stringify({ etag, contentType, cacheControl, lastModified: new Date().toISOString() });
  return Buffer.concat([Buffer.from(`${head}\n`), body]);
}

function parse(bytes: Buffer): StoredObject {
  const end = bytes.indexOf(0x0a);
  const head: { etag: string; contentType: string; cacheControl: string | null; lastModified: string } =
    JSON.parse(bytes.toString('utf8', 0, end));
  return { ...head, body: bytes.subarray(end + 1), lastModified: new Date(head.lastModified) };
}
