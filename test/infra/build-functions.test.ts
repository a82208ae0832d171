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
import { dayOf } from '${resolve('functions/domain/calendar.ts')}';
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
