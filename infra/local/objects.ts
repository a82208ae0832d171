import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Listening, listen } from './listen.ts';
import { ELSEWHERE, isLoopback } from './loopback.ts';
import { type ObjectStore, openObjects, type StoredObject } from './object-store.ts';

export interface ObjectsServer extends Listening {
  /** The same objects without HTTP, for the site's `/data/*`. */
  readonly store: ObjectStore;
}

/** What S3 itself would take in one PUT is 5 GB; nothing that we publish comes near this. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The part of S3 that we use, over a folder, on a loopback port of its own: GET, HEAD and PUT in path style, with
 * `If-Match`, `If-None-Match` and `If-None-Match: *`, and errors as client-s3 knows them. Signatures are not checked.
 */
export async function startObjects(folder: string): Promise<ObjectsServer> {
  const store = openObjects(folder);
  const server = createServer((request, response) => {
    answer(store, request, response).catch(() => refuse(request, response, 500, 'InternalError'));
  });
  return { ...(await listen(server, 0)), store };
}

async function answer(store: ObjectStore, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLoopback(request.headers.host)) {
    request.resume();
    response.writeHead(421, { 'content-type': 'text/plain' }).end(ELSEWHERE);
    return;
  }
  const url = new URL(request.url ?? '/', 'http://local');
  const [, bucket = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const key = rest.join('/');
  if (bucket === '' || key === '') return refuse(request, response, 501, 'NotImplemented');
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return read(store, bucket, key, request, response);
    case 'PUT':
      return write(store, bucket, key, request, response);
    default:
      return refuse(request, response, 405, 'MethodNotAllowed');
  }
}

async function read(
  store: ObjectStore,
  bucket: string,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const object = await store.get(bucket, key);
  if (object === null) return refuse(request, response, 404, 'NoSuchKey');
  const { 'if-match': match, 'if-none-match': noneMatch } = request.headers;
  if (match !== undefined && match !== object.etag)
    return refuse(request, response, 412, 'PreconditionFailed');
  const unchanged = noneMatch !== undefined && (noneMatch === '*' || noneMatch === object.etag);
  response.writeHead(unchanged ? 304 : 200, headersOf(object));
  response.end(request.method === 'HEAD' || unchanged ? undefined : object.body);
}

async function write(
  store: ObjectStore,
  bucket: string,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers['x-amz-content-sha256']?.toString().startsWith('STREAMING-'))
    return refuse(request, response, 501, 'NotImplemented');
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES)
    return refuse(request, response, 400, 'EntityTooLarge');
  const body = await buffer(request);
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
  const outcome = await store.put(bucket, key, {
    body,
    contentType: request.headers['content-type'] ?? 'application/octet-stream',
    cacheControl: request.headers['cache-control'] ?? null,
    condition:
      ifMatch !== undefined ? { is: ifMatch } : ifNoneMatch !== undefined ? { isNot: ifNoneMatch } : null,
  });
  if (outcome.state === 'missing') return refuse(request, response, 404, 'NoSuchKey');
  if (outcome.state === 'conflict') return refuse(request, response, 412, 'PreconditionFailed');
  response.writeHead(200, { etag: outcome.etag }).end();
}

const headersOf = (object: StoredObject): Record<string, string | number> => ({
  etag: object.etag,
  'content-type': object.contentType,
  'content-length': object.body.length,
  'last-modified': object.lastModified.toUTCString(),
  ...(object.cacheControl !== null && { 'cache-control': object.cacheControl }),
});

const MESSAGES = {
  NoSuchKey: 'The specified key does not exist.',
  PreconditionFailed: 'At least one of the pre-conditions you specified did not hold',
  MethodNotAllowed: 'The specified method is not allowed against this resource.',
  NotImplemented: 'This is not one of the calls that the local object store knows.',
  EntityTooLarge: 'Your proposed upload exceeds the maximum allowed size',
  InternalError: 'The object could not be read or written.',
} as const;

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: keyof typeof MESSAGES,
): void {
  request.resume();
  if (response.headersSent) return void response.destroy();
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${MESSAGES[code]}</Message></Error>`;
  response.writeHead(status, { 'content-type': 'application/xml', 'content-length': Buffer.byteLength(xml) });
  response.end(request.method === 'HEAD' ? undefined : xml);
}
