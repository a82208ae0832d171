import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { buildFunctions } from '../../infra/build/functions.ts';

const folder = mkdtempSync(join(tmpdir(), 'stations-bundle-'));
const entry = join(folder, 'handler.ts');
writeFileSync(
  entry,
  `import { Agent } from 'node:http';
import { request } from 'https';
import { PutObjectCommand, S3Client } from '${resolve('node_modules/@aws-sdk/client-s3')}';
import { dayOf } from '${resolve('functions/domain/calendar.ts')}';
const client = new S3Client({ region: 'ap-east-1', forcePathStyle: true });
export const put = (): Promise<unknown> =>
  client.send(new PutObjectCommand({ Bucket: 'b', Key: 'k', Body: '{}', IfMatch: '"1"', CacheControl: 'no-cache' }));
export const handler = async (): Promise<string> =>
  [typeof Agent, typeof request, dayOf('2021-06-22T16:00:00.000Z')].join(' ');
`,
);

describe('a bundled function', async () => {
  const [built] = await buildFunctions([{ name: 'trial', entry }], join(folder, 'out'));
  if (!built) throw new Error('nothing was built');
  const text = readFileSync(built.file, 'utf8');

  /** Runs an expression over the bundle's exports in a Node of its own, in the environment of a function. */
  const run = async (expression: string, environment: Record<string, string> = {}): Promise<string> => {
    const script = `import * as it from ${JSON.stringify(built.file)}; console.log(${expression});`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script],
      {
        env: { AWS_ACCESS_KEY_ID: 'of-the-role', AWS_SECRET_ACCESS_KEY: 'secret', ...environment },
      },
    );
    return stdout.trim();
  };

  it('is one file that runs by itself', async () => {
    expect(await run('await it.handler()')).toBe('function function 2021-06-23');
  });

  it('requires http and never imports it, which would load what it does not use', () => {
    expect(text).toMatch(/\("node:https"\)/);
    expect(text).not.toMatch(/(from\s*|import\s*\(?\s*)["'](node:)?https?["']/);
  });

  it('carries the operations that it calls and no others', () => {
    expect(text).toContain('PutObjectRequest');
    expect(text).not.toMatch(/CreateMultipartUploadRequest|GetObjectRequest/);
  });

  it('calls them in full, signed with the credentials of its environment, and looks for none elsewhere', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers);
      request.resume().on('end', () => response.end());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    await run('await it.put()', { AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}` });
    server.close();
    expect(seen).toEqual([
      expect.objectContaining({
        'if-match': '"1"',
        'cache-control': 'no-cache',
        authorization: expect.stringContaining('Credential=of-the-role/'),
      }),
    ]);
    expect(text).not.toMatch(/AWS_WEB_IDENTITY_TOKEN_FILE|sso_start_url|credential_process/);
  });

  it('has no source map, and says how large it is', () => {
    expect(text).not.toContain('sourceMappingURL');
    expect(built).toMatchObject({ name: 'trial', bytes: Buffer.byteLength(text) });
    expect(built.gzipBytes).toBeLessThan(built.bytes);
  });

  it('is refused with file and line where it does not compile', async () => {
    writeFileSync(join(folder, 'broken.ts'), 'export const = 1;');
    await expect(
      buildFunctions([{ name: 'broken', entry: join(folder, 'broken.ts') }], join(folder, 'broken')),
    ).rejects.toThrow(/broken\.ts:1:13/);
  });
});
