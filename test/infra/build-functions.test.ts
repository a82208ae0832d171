import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFunctions } from '../../infra/build/functions.ts';

const folder = mkdtempSync(join(tmpdir(), 'stations-bundle-'));
const entry = join(folder, 'handler.ts');
writeFileSync(
  entry,
  `import { Agent } from 'node:http';
import { request } from 'https';
import { DynamoDBClient } from '${resolve('node_modules/@aws-sdk/client-dynamodb')}';
import { dayOf } from '${resolve('functions/domain/calendar.ts')}';
const client = new DynamoDBClient({ region: 'ap-east-1' });
export const credentials = client.config.credentials;
export const handler = async (): Promise<string> =>
  [typeof Agent, typeof request, dayOf('2021-06-22T16:00:00.000Z')].join(' ');
`,
);

describe('a bundled function', async () => {
  const [built] = await buildFunctions([{ name: 'trial', entry }], join(folder, 'out'));
  const text = built ? readFileSync(built.file, 'utf8') : '';

  it('is one file that runs by itself', () => {
    const script = `import { handler } from ${JSON.stringify(built?.file)}; console.log(await handler());`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    expect(answer.trim()).toBe('function function 2021-06-23');
  });

  it('requires http and never imports it, which would load what it does not use', () => {
    expect(text).toMatch(/\("node:https"\)/);
    expect(text).not.toMatch(/(from\s*|import\s*\(?\s*)["'](node:)?https?["']/);
  });

  it('takes its credentials from the environment and looks nowhere else', () => {
    const script = `import { credentials } from ${JSON.stringify(built?.file)}; console.log((await credentials()).accessKeyId);`;
    const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { AWS_ACCESS_KEY_ID: 'of-the-role', AWS_SECRET_ACCESS_KEY: 'secret' },
    });
    expect(answer.trim()).toBe('of-the-role');
    expect(text).not.toMatch(/AWS_WEB_IDENTITY_TOKEN_FILE|sso_start_url|credential_process/);
  });

  it('has no source map, and says how large it is', () => {
    expect(text).not.toContain('sourceMappingURL');
    expect(built).toMatchObject({ name: 'trial', bytes: Buffer.byteLength(text) });
    expect(built?.gzipBytes).toBeLessThan(built?.bytes ?? 0);
  });

  it('is refused with file and line where it does not compile', async () => {
    writeFileSync(join(folder, 'broken.ts'), 'export const = 1;');
    await expect(
      buildFunctions([{ name: 'broken', entry: join(folder, 'broken.ts') }], join(folder, 'broken')),
    ).rejects.toThrow(/broken\.ts:1:13/);
  });
});
