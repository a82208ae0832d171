import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file as it is answered with; status 200 unless said. */
export interface Sendable {
  readonly body: Buffer;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/** Cache-Control of what may change under its name. */
export const REVALIDATE = 'no-cache';
/** Cache-Control of what is named by its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

const zip = promisify(gzip);
const SMALLEST_ZIPPED = 1024;
const zipped = new Map<string, Promise<Buffer>>();

/**
 * Answers GET and HEAD with these bytes: ETag of the content, 304 for a browser that has them, gzip for text where
 * the browser takes it. The ETag is weak once it may stand for two encodings.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: Sendable,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 }).end();
    return;
  }
  const hash = createHash('sha256').update(file.body).digest('base64url').slice(0, 22);
  const squeezable = file.body.length >= SMALLEST_ZIPPED && isText(file.contentType);
  const etag = squeezable ? `W/"${hash}"` : `"${hash}"`;
  const headers: Record<string, string | number> = {
    ...file.headers,
    etag,
    'content-type': file.contentType,
    'cache-control': file.cacheControl,
    ...(squeezable && { vary: 'accept-encoding' }),
  };
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  let { body } = file;
  if (squeezable && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '')) {
    body = await squeeze(hash, body);
    headers['content-encoding'] = 'gzip';
  }
  headers['content-length'] = body.length;
  response.writeHead(file.status ?? 200, headers).end(request.method === 'HEAD' ? undefined : body);
}

/** Once a content; the published parts of a long run must not add up. */
function squeeze(hash: string, body: Buffer): Promise<Buffer> {
  const known = zipped.get(hash) ?? zip(body);
  zipped.delete(hash);
  zipped.set(hash, known);
  for (const oldest of zipped.keys()) {
    if (zipped.size <= 200) break;
    zipped.delete(oldest);
  }
  return known;
}

const isText = (type: string): boolean =>
  /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest))/.test(type);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
};

/** Content type by a file's ending. */
export const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
