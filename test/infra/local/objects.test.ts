import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ObjectsServer, startObjects } from '../../../infra/local/objects.ts';

let folder: string;
let objects: ObjectsServer;
let s3: S3Client;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objects-'));
  objects = await startObjects(folder);
  s3 = new S3Client({
    endpoint: objects.endpoint,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});

afterAll(async () => {
  s3.destroy();
  await objects.stop();
  await rm(folder, { recursive: true, force: true });
});

const put = (Key: string, Body: string, condition: { IfMatch?: string; IfNoneMatch?: string } = {}) =>
  s3.send(new PutObjectCommand({ Bucket: 'data', Key, Body, ContentType: 'application/json', ...condition }));
const read = async (Key: string) => {
  const found = await s3.send(new GetObjectCommand({ Bucket: 'data', Key }));
  return { text: await found.Body?.transformToString(), etag: found.ETag, type: found.ContentType };
};

test('an object comes back as it was put, with the ETag of the answer', async () => {
  const { ETag } = await put('public/parts/a.json', '{"站":1}');
  expect(await read('public/parts/a.json')).toEqual({
    text: '{"站":1}',
    etag: ETag,
    type: 'application/json',
  });
  const head = await s3.send(new HeadObjectCommand({ Bucket: 'data', Key: 'public/parts/a.json' }));
  expect([head.ETag, head.ContentLength]).toEqual([ETag, Buffer.byteLength('{"站":1}')]);
});

test('of two writers with the same If-Match exactly one wins', async () => {
  const { ETag } = await put('race.json', 'before');
  const outcomes = await Promise.allSettled([
    put('race.json', 'one', { IfMatch: ETag ?? '' }),
    put('race.json', 'two', { IfMatch: ETag ?? '' }),
  ]);
  expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
  const lost = outcomes.find((o) => o.status === 'rejected');
  expect(lost?.reason).toMatchObject({ name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } });
  expect((await read('race.json')).text).toBe(outcomes[0].status === 'fulfilled' ? 'one' : 'two');
});

test('of two writers with If-None-Match: * exactly one wins', async () => {
  const outcomes = await Promise.allSettled([
    put('once.json', 'one', { IfNoneMatch: '*' }),
    put('once.json', 'two', { IfNoneMatch: '*' }),
  ]);
  expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
});

test('an object that is not there is NoSuchKey, for reading and for If-Match', async () => {
  await expect(read('absent.json')).rejects.toThrow(NoSuchKey);
  await expect(put('absent.json', 'x', { IfMatch: '"0"' })).rejects.toMatchObject({ name: 'NoSuchKey' });
});

test('no key leads out of the folder', async () => {
  for (const path of ['/data/../../etc/passwd', '/data/%2e%2e/%2e%2e/etc/passwd', '/data/.scratch/x']) {
    const answer = await fetch(`${objects.endpoint}${path}`);
    expect([404, 501]).toContain(answer.status);
  }
});

test('objects survive the server', async () => {
  await put('kept.json', 'kept');
  const again = await startObjects(folder);
  const object = await again.store.get('data', 'kept.json');
  await again.stop();
  expect(object?.body.toString()).toBe('kept');
});
